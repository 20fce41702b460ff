/* global AdaptiveCards, markdownit */

const markdown = markdownit();
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

const palette = (text, subtle, accent, attention) => ({
  default: { default: text, subtle },
  accent: { default: accent, subtle: accent },
  attention: { default: attention, subtle: attention },
});

// As Teams has them, more or less.
const looks = isDark => {
  const colors = isDark ? palette('#ffffff', '#adadad', '#9299f7', '#e87979') : palette('#242424', '#616161', '#4f52b2', '#c4314b');
  return new AdaptiveCards.HostConfig({
    fontFamily: '"Segoe UI", system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: isDark ? '#3d3d3d' : '#e0e0e0' },
    containerStyles: {
      default: { backgroundColor: 'transparent', foregroundColors: colors },
      emphasis: { backgroundColor: isDark ? '#333333' : '#f0f0f0', foregroundColors: colors },
    },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
    inputs: { label: { inputSpacing: 'small', optionalInputs: { color: 'default', size: 'default' } } },
    textBlock: { headingLevel: 2 },
  });
};

const line = element => (element.innerText ?? '').replace(/\n$/, '');

// Each card with what the official parser and renderer say of it, and what can be seen and pressed.
globalThis.show = (cards, { isDark = false, keep = false } = {}) => {
  const main = document.querySelector('main');
  main.replaceChildren();
  document.body.classList.toggle('dark', isDark);
  return cards.map(source => {
    const context = new AdaptiveCards.SerializationContext();
    const card = new AdaptiveCards.AdaptiveCard();
    const sent = [];
    card.hostConfig = looks(isDark);
    card.onExecuteAction = action => sent.push({ type: action.getJsonTypeName(), data: action.data ?? null, url: action.url ?? null });
    card.parse(source, context);
    const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
    events.push(...card.validateProperties().validationEvents.map(event => event.message));
    const element = card.render();
    if (!element) return { events: [...events, 'nothing was rendered'], texts: [], buttons: [], overflow: 0 };
    element.classList.add('card');
    main.append(element);
    const buttons = [...element.querySelectorAll('button, [role=button]')];
    const seen = {
      events,
      texts: [...element.querySelectorAll('.ac-textBlock, .ac-richTextBlock')].map(line),
      buttons: buttons.map(button => button.getAttribute('aria-label') ?? button.innerText),
      inputs: [...element.querySelectorAll('input, textarea')].map(input => [input.type, input.value, input.maxLength, input.labels?.[0]?.innerText ?? input.getAttribute('aria-label')].join('|')),
      overflow: element.scrollWidth - element.clientWidth,
    };
    buttons.forEach(button => button.click());
    if (!keep) element.remove();
    return { ...seen, sent: sent.map(one => JSON.stringify(one)) };
  });
};
