/**
 * The one inline script of a page: it sets the chosen theme before the first paint, and lets the button in the header
 * change it. Inline, because a file of its own would be a third request; the policy names its hash.
 */
export const themeScript = `(()=>{const d=document,e=d.documentElement,m=matchMedia("(prefers-color-scheme: dark)");let s;try{s=localStorage.theme}catch{}
if(s==="dark"||s==="light")e.dataset.theme=s;
d.addEventListener("click",c=>{const b=c.target.closest?.("[data-theme-switch]");if(!b)return;const n=(e.dataset.theme||(m.matches?"dark":"light"))==="dark"?"light":"dark";e.dataset.theme=n;try{localStorage.theme=n}catch{}})})()`;
