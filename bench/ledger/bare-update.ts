import type { DatabaseServer } from '../stage/database-server.ts'
import { type Debits, connected, plenty } from './debits.ts'

const setUp = `
  create table hot (id int primary key, balance bigint not null) with (fillfactor = 50);
  insert into hot values (1, ${plenty});`

/** What pgbench does with one hot row: one prepared UPDATE, no history, no key, no second account. */
export const bareUpdate = async (server: DatabaseServer): Promise<Debits> => {
  const { clients, close } = await connected(server, setUp)
  return {
    name: 'one UPDATE of one row',
    async debit(caller) {
      await clients[caller]?.query({
        name: 'update',
        text: 'update hot set balance = balance - 1 where id = $1',
        values: [1],
      })
    },
    close,
  }
}
