/**
 * The headings above an event by what they say, as Event Viewer copies them in several languages and as Get-WinEvent prints
 * them. The words of the event may be translated too; its log and its number never are.
 */
const headings = {
  logname: ["Log Name", "LogName", "Protokollname", "Nom du journal", "Nombre de registro", "ログの名前"],
  source: ["Source", "ProviderName", "Quelle", "Origen", "ソース"],
  date: ["Date", "TimeCreated", "Datum", "Fecha", "日付"],
  eventid: ["Event ID", "EventID", "Id", "Ereignis-ID", "ID de l'événement", "Id. del evento", "イベント ID"],
  level: ["Level", "LevelDisplayName", "Ebene", "Niveau", "Nivel", "レベル"],
  taskcategory: [
    "Task Category",
    "Aufgabenkategorie",
    "Catégorie de la tâche",
    "Categoría de la tarea",
    "タスクのカテゴリ",
  ],
  keywords: ["Keywords", "Schlüsselwörter", "Mots clés", "Palabras clave", "キーワード"],
  user: ["User", "Benutzer", "Utilisateur", "Usuario", "ユーザー"],
  computer: ["Computer", "MachineName", "Ordinateur", "Equipo", "コンピューター"],
  description: ["Description", "Message", "Beschreibung", "Descripción", "説明"],
} as const;

export type EventHeading = keyof typeof headings;

const meanings = new Map<string, EventHeading>(
  Object.entries(headings).flatMap(([meaning, names]) =>
    names.map((name) => [name.toLowerCase(), meaning as EventHeading] as const),
  ),
);
const longestFirst = [...meanings.keys()].sort((one, other) => other.length - one.length);
const escaped = longestFirst.map((name) => name.replaceAll(".", "\\.").replaceAll("'", "['’]"));
const heading = new RegExp(String.raw`^[\s#>|•-]{0,8}(${escaped.join("|")})\s{0,18}:`, "i");

/** What the heading of a line says; `undefined` if it opens with none. */
export function eventHeadingOf(line: string): EventHeading | undefined {
  const name = heading.exec(line)?.[1];
  return name === undefined ? undefined : meanings.get(name.toLowerCase().replace("’", "'"));
}
