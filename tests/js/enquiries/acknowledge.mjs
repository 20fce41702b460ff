// Marks one enquiry as seen, and adds a note, as a program that advisers use would.
//
//   node run.mjs enquiries/acknowledge.mjs <connection string> <table> <month> <reference> <note>
import { TableClient } from '@azure/data-tables';

const [connection, table, partitionKey, rowKey, note] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });
await client.updateEntity({ partitionKey, rowKey, status: 'seen', note }, 'Merge');
