// Threat: a query that was meant to look writes after all, or a vault that is locked is still used.
// A reader gets a ReadHandle: a narrow view of knex on which insert, update and delete don't compile.
// Only services that change something get a WriteHandle; it may be used wherever a ReadHandle is asked.
import type { Knex } from 'knex';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** What SQLite binds without loss. Dates travel as strings (`YYYY-MM-DD` or UTC ISO). */
export type Binding = string | number | bigint | boolean | null | Uint8Array;

type Raw = Knex.Raw | ReadRaw<unknown>;
type Column = string | Raw | ReadQuery<never, unknown>;
type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'like' | 'not like' | 'is' | 'is not';
type Direction = 'asc' | 'desc';
type Nested = (builder: ReadQuery<object, unknown>) => void;
type On = (clause: Knex.JoinClause) => void;
type Source = string | Raw | ReadQuery<never, unknown>;
type Condition<Q> = {
  (columns: { readonly [column: string]: Binding }): Q;
  (nested: Nested): Q;
  (raw: Raw): Q;
  (column: string, value: Binding | ReadQuery<never, unknown> | Raw): Q;
  (column: string, operator: Operator, value: Binding | ReadQuery<never, unknown> | Raw): Q;
};
type Membership<Q> = (
  column: string,
  values: readonly Binding[] | ReadQuery<never, unknown> | Raw,
) => Q;
type Join<Q> = {
  (table: Source, left: string, right: string): Q;
  (table: Source, on: On): Q;
};

/** SQL of one's own that reads: awaited for its rows, or put into a query as a part of it. */
export interface ReadRaw<Result> extends Promise<Result> {
  as(alias: string): ReadRaw<Result>;
  toSQL(): unknown;
}

/**
 * A query that reads. It is knex's own builder behind a narrower type.
 * `Row` is one row of the answer, `Result` what awaiting gives.
 */
export interface ReadQuery<Row, Result = Row[]> extends Promise<Result> {
  select<Picked = Row>(...columns: readonly Column[]): ReadQuery<Picked, Picked[]>;
  distinct<Picked = Row>(...columns: readonly Column[]): ReadQuery<Picked, Picked[]>;
  first(): ReadQuery<Row, Row | undefined>;
  pluck<Value = string>(column: string): ReadQuery<Row, Value[]>;
  from(table: Source): ReadQuery<Row, Result>;
  as(alias: string): ReadQuery<Row, Result>;
  with(alias: string, query: ReadQuery<never, unknown> | Raw): ReadQuery<Row, Result>;
  clone(): ReadQuery<Row, Result>;

  count<Counted = { readonly total: number }>(column: string): ReadQuery<Counted, Counted[]>;
  max<Found = Row>(column: string): ReadQuery<Found, Found[]>;
  min<Found = Row>(column: string): ReadQuery<Found, Found[]>;
  sum<Found = Row>(column: string): ReadQuery<Found, Found[]>;

  readonly where: Condition<ReadQuery<Row, Result>>;
  readonly andWhere: Condition<ReadQuery<Row, Result>>;
  readonly orWhere: Condition<ReadQuery<Row, Result>>;
  readonly whereNot: Condition<ReadQuery<Row, Result>>;
  readonly whereIn: Membership<ReadQuery<Row, Result>>;
  readonly whereNotIn: Membership<ReadQuery<Row, Result>>;
  whereNull(column: string): ReadQuery<Row, Result>;
  whereNotNull(column: string): ReadQuery<Row, Result>;
  orWhereNull(column: string): ReadQuery<Row, Result>;
  whereBetween(column: string, range: readonly [Binding, Binding]): ReadQuery<Row, Result>;
  whereRaw(sql: string, bindings?: readonly Binding[]): ReadQuery<Row, Result>;
  whereExists(query: ReadQuery<never, unknown> | Raw): ReadQuery<Row, Result>;
  whereNotExists(query: ReadQuery<never, unknown> | Raw): ReadQuery<Row, Result>;

  readonly join: Join<ReadQuery<Row, Result>>;
  readonly innerJoin: Join<ReadQuery<Row, Result>>;
  readonly leftJoin: Join<ReadQuery<Row, Result>>;
  joinRaw(sql: string, bindings?: readonly Binding[]): ReadQuery<Row, Result>;

  groupBy(...columns: readonly string[]): ReadQuery<Row, Result>;
  groupByRaw(sql: string): ReadQuery<Row, Result>;
  havingRaw(sql: string, bindings?: readonly Binding[]): ReadQuery<Row, Result>;
  orderBy(column: string, direction?: Direction): ReadQuery<Row, Result>;
  orderBy(
    columns: readonly { readonly column: string; readonly order?: Direction }[],
  ): ReadQuery<Row, Result>;
  orderByRaw(sql: string, bindings?: readonly Binding[]): ReadQuery<Row, Result>;
  limit(rows: number): ReadQuery<Row, Result>;
  offset(rows: number): ReadQuery<Row, Result>;
}

/**
 * Reads the open vault: `read<NoteRow>('notes').where({ case_file_id })`.
 * `raw` is for what the builder can't say (FTS5 MATCH, bm25): `raw<Row[]>('select …', [word])`.
 * Trap: `raw` is text and can't be checked by the compiler; the dialect refuses nothing there.
 */
export interface ReadHandle {
  readonly [readable]: true;
  <Row = Record<string, unknown>>(table: Source): ReadQuery<Row>;
  raw<Result = unknown>(sql: string, bindings?: readonly Binding[]): ReadRaw<Result>;
}

/** Reads and changes the open vault: knex itself, also inside a transaction. */
export type WriteHandle = Knex & ReadHandle & { readonly [writable]: true };

/** Brands a knex connection as a WriteHandle. For open-database.ts and transaction.ts alone. */
export const asWriteHandle = (knex: Knex): WriteHandle => knex as WriteHandle;
