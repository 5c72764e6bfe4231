/** The address of an agreement: on the overview of its file, shown or open for a change. */
type Address = {
  readonly caseFileId: string;
  /** Null: the agreements as a whole. */
  readonly id: string | null;
  readonly edit?: boolean;
};

export const agreementHref = ({ caseFileId, id, edit = false }: Address): string => {
  const wanted = id === null ? '' : `?afspraak=${id}${edit ? '&wijzig=ja' : ''}`;
  return `/dossiers/${caseFileId}/overzicht${wanted}`;
};
