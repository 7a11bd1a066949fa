/** A file that was dropped or chosen, with its path inside the folder it came in. */
export interface FoundFile {
  path: string;
  file: File;
}

/** What a drop held: the files, in order of their paths, and what could not be read, with why. */
export interface Dropped {
  files: FoundFile[];
  unreadable: { name: string; why: string }[];
}

/** Every file that was dropped, those in folders too. What cannot be read is named and stops no other. Never throws. */
export async function filesOf(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return { files: chosenFiles(transfer.files), unreadable: [] };
  const dropped: Dropped = { files: [], unreadable: [] };
  await collect(entries, dropped);
  return dropped;
}

/** Files that a person chose; those of a folder carry their path. */
export const chosenFiles = (files: Iterable<File>): FoundFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Folders are entered one after the other, so that the order is that of the paths and a deep tree is no deep stack. */
async function collect(entries: readonly FileSystemEntry[], dropped: Dropped): Promise<void> {
  const waiting = [...entries].reverse();
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const path = entry.fullPath.replace(/^\//, "");
    try {
      if (isFile(entry)) dropped.files.push({ path, file: await fileOf(entry) });
      else for (const inside of (await inFolder(entry as FileSystemDirectoryEntry)).reverse()) waiting.push(inside);
    } catch (error) {
      dropped.unreadable.push({ name: path, why: (error as Error).message });
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

async function inFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives at most a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of some) entries.push(one);
  }
}
