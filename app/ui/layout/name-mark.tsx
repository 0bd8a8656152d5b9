/** Three blocks of a city that stand, and one that does not exist yet: what an innovative purchase brings. */
export function NameMark() {
  return (
    <svg className="name-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M2 5a3 3 0 0 1 3-3h9.5v12.5H2zM2 17.5h12.5V30H5a3 3 0 0 1-3-3zM17.5 17.5H30V27a3 3 0 0 1-3 3h-9.5z" />
      <circle cx="24" cy="8" r="6" />
    </svg>
  );
}
