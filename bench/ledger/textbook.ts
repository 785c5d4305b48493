import { randomUUID } from 'node:crypto'
import type { DatabaseServer } from '../stage/database-server.ts'
import { type Debits, connected, plenty } from './debits.ts'

const setUp = `
  create table accounts (id int primary key, balance bigint not null check (balance >= 0));
  create table transfers (id bigint generated always as identity primary key, key uuid not null unique,
    account int not null references accounts, amount bigint not null, at timestamptz not null default now());
  create table entries (transfer bigint not null references transfers, account int not null references accounts,
    amount bigint not null, primary key (transfer, account));
  insert into accounts values (1, ${plenty});`

/** Lock the account, look, change it, write a transfer and an entry: what a careful tutorial does. */
export const textbook = async (server: DatabaseServer): Promise<Debits> => {
  const { clients, close } = await connected(server, setUp)
  return {
    name: 'the textbook’s five statements in a transaction',
    async debit(caller) {
      const client = clients[caller]
      if (!client) throw new Error('There is no such caller.')
      await client.query('begin')
      const { rows } = await client.query<{ balance: string }>({
        name: 'lock',
        text: 'select balance from accounts where id = $1 for update',
        values: [1],
      })
      if (Number(rows[0]?.balance) < 1) throw new Error('The account is empty.')
      await client.query({
        name: 'take',
        text: 'update accounts set balance = balance - 1 where id = $1',
        values: [1],
      })
      const { rows: made } = await client.query<{ id: string }>({
        name: 'transfer',
        text: 'insert into transfers (key, account, amount) values ($1, 1, 1) returning id',
        values: [randomUUID()],
      })
      await client.query({
        name: 'entry',
        text: 'insert into entries (transfer, account, amount) values ($1, 1, -1)',
        values: [made[0]?.id],
      })
      await client.query('commit')
    },
    close,
  }
}
