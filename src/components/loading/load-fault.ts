/** Why a file of this site did not load: the message is a clause for people, such as "the server answered 404". */
export class LoadFault extends Error {
  /** The server now holds another build of the page: a reload helps, a second try does not. */
  readonly isOutdated: boolean;

  constructor(message: string, isOutdated = false) {
    super(message);
    this.isOutdated = isOutdated;
  }
}

/** The fault of a page that is older than what the server holds. */
export const outdated = () => new LoadFault("this site was updated", true);
