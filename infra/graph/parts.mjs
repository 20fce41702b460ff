/**
 * The parts of a picture that no line joins to another, the one with the first box first.
 * @param {object[]} boxes
 * @param {{from: number, to: number}[]} lines
 * @returns {{boxNumbers: number[], lineNumbers: number[]}[]}
 */
export function partsOf(boxes, lines) {
  const joined = boxes.map((_, number) => number);
  for (const { from, to } of lines) {
    const [first, second] = [rootOf(joined, from), rootOf(joined, to)].sort((a, b) => a - b);
    joined[second] = first;
  }
  const parts = new Map();
  boxes.forEach((_, number) => {
    const root = rootOf(joined, number);
    if (!parts.has(root)) parts.set(root, { boxNumbers: [], lineNumbers: [] });
    parts.get(root).boxNumbers.push(number);
  });
  lines.forEach(({ from }, number) => parts.get(rootOf(joined, from)).lineNumbers.push(number));
  return [...parts.values()];
}

function rootOf(joined, number) {
  while (joined[number] !== number) number = joined[number];
  return number;
}
