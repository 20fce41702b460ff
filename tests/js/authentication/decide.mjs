// What botframework-connector, the official library, says of tokens and the activities that they come with.
//
//   node run.mjs authentication/decide.mjs < { appId, now, channels, entra, deliveries: [{ authorization, activity }] }
//
// `now` is in milliseconds since 1970; `channels` and `entra` are the addresses of OpenID documents. Writes a list with null
// for each delivery that the library lets in, and its reason for each that it does not.
import { text } from 'node:stream/consumers';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import { ToBotFromBotOrEmulatorTokenValidationParameters as emulator } from 'botframework-connector/lib/auth/tokenValidationParameters.js';

const { appId, now, channels, entra, deliveries } = JSON.parse(await text(process.stdin));

// The library asks the machine's clock.
const MachineDate = Date;
globalThis.Date = class extends MachineDate {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now]));
  }
  static now() {
    return now;
  }
};
// It also writes to the console why it refuses a token, with the key.
console.error = () => {};

const authentication = BotFrameworkAuthenticationFactory.create(
  '',
  true,
  AuthenticationConstants.ToChannelFromBotLoginUrl,
  AuthenticationConstants.ToChannelFromBotOAuthScope,
  AuthenticationConstants.ToBotFromChannelTokenIssuer,
  AuthenticationConstants.OAuthUrl,
  channels,
  entra,
  '',
  new PasswordServiceClientCredentialFactory(appId, 'a password'),
  new AuthenticationConfiguration(),
);
const issuers = [...emulator.issuer];

const reasons = [];
for (const { authorization, activity } of deliveries) {
  // A token that names a new tenant adds that to the issuers, also for those that come after it.
  emulator.issuer.splice(0, emulator.issuer.length, ...issuers);
  try {
    // Of several Authorization headers Node hands over the first.
    await authentication.authenticateRequest(activity, authorization[0] ?? '');
    reasons.push(null);
  } catch (error) {
    reasons.push(String(error.message ?? error));
  }
}
process.stdout.write(JSON.stringify(reasons));
