/** Articles that somebody broke: the same for the same seed. */

/** Numbers below a limit, the same for the same seed. */
export function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const hostile = [
  '',
  '__proto__',
  'constructor',
  '<script>hacked=1</script>',
  '<img src=x onerror="hacked=1">',
  '{emergency}',
  'javascript:hacked=1',
  '9999999999999',
  '-1',
  'red',
  '\u0000\u202e',
  '12345'.repeat(200),
];

/** Deletes, doubles, moves or empties a node, or takes or spoils an attribute. */
export function mutate(host: Element, random: (limit: number) => number): void {
  const all = [...host.querySelectorAll('*')];
  const one = all[random(all.length)];
  const other = all[random(all.length)];
  if (!one || !other) return;
  const names = one.getAttributeNames();
  const name = names[random(names.length)] ?? 'data-tier';
  const actions = [
    () => one.remove(),
    () => one.after(one.cloneNode(true)),
    () => {
      if (!one.contains(other)) other.append(one);
    },
    () => one.replaceChildren(),
    () => one.removeAttribute(name),
    () => one.setAttribute(name, hostile[random(hostile.length)] ?? ''),
    () => one.replaceWith(...one.childNodes),
    () => one.prepend(hostile[random(hostile.length)] ?? ''),
  ];
  actions[random(actions.length)]?.();
}
