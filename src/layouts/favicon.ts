/** Two stations, the second one failing: as a data address, because a file would be a third request. */
const svg =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='#f7f4ec' d='M0 0h16v16H0z'/><path stroke='#1c2427' stroke-width='2' d='M4 8h6'/><circle cx='4' cy='8' r='3' fill='#1c2427'/><circle cx='11.5' cy='8' r='2.5' fill='#f7f4ec' stroke='#ad2f17' stroke-width='2'/></svg>";

export const favicon = `data:image/svg+xml,${svg.replaceAll("#", "%23")}`;
