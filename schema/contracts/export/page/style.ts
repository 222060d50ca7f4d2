/** The look of a contract's page, in the light or dark that the reader's system has. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --text: #1c1d21;
  --quiet: #5a5d66;
  --ground: #ffffff;
  --raised: #f3f4f6;
  --line: #d5d8de;
  --link: #0b57b7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e7ea;
    --quiet: #a4a8b2;
    --ground: #16181c;
    --raised: #22252b;
    --line: #3a3e47;
    --link: #8ab8ff;
  }
}
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
main {
  max-width: 70rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
}
h1, h2, h3 {
  line-height: 1.25;
}
h2 {
  margin-top: 2.5rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}
p {
  max-width: 42rem;
}
a {
  color: var(--link);
}
code {
  padding: 0.1em 0.3em;
  border-radius: 0.25em;
  background: var(--raised);
  font: 0.9em ui-monospace, monospace;
  white-space: pre-wrap;
}
dl {
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: 0.3rem 1rem;
}
dt, caption {
  color: var(--quiet);
}
dd {
  margin: 0;
}
.table {
  margin: 1rem 0;
  overflow-x: auto;
}
.table:focus-visible {
  outline: 2px solid var(--link);
}
table {
  min-width: 100%;
  border-collapse: collapse;
}
caption {
  padding-bottom: 0.4rem;
  text-align: left;
}
th, td {
  padding: 0.4rem 0.7rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
thead th {
  background: var(--raised);
}
tbody th {
  font-weight: inherit;
}
`;
