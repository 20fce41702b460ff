// Reads one enquiry as any program that advisers use would: with Microsoft's own client.
//
//   node run.mjs enquiries/read.mjs <connection string> <table> <partition> <reference>
import { TableClient } from '@azure/data-tables';

const [connection, table, partition, reference] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });
const { etag, timestamp, 'odata.metadata': metadata, ...columns } = await client.getEntity(partition, reference);
process.stdout.write(JSON.stringify(columns));
