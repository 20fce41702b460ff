// Lays out each part of a picture in both directions, and puts the parts together as one sheet.
import Elk from 'elkjs';
import { partsOf } from './parts.mjs';

const paper = Math.SQRT2; // A0 to A6 on their side
const directions = ['RIGHT', 'DOWN'];
// With more parts than this, the parts after them all run to the right: each one doubles the sheets to compare.
const mostFreeParts = 6;
const margin = 26;

// A label stands in its line, right behind the question, and labels are in the order of the choices.
const treeOptions = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '40',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};
const lineLabel = { 'elk.edgeLabels.inline': 'true' };
// What a label says is none of the library's business, but it leaves out labels that say nothing.
const something = '-';

const sheetOptions = {
  'elk.algorithm': 'rectpacking',
  'elk.aspectRatio': String(paper),
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '36',
};

const elk = new Elk();

/** Places everything in a sketch; see layout.mjs for both forms. */
export async function arrange({ boxes, lines }) {
  const laid = [];
  for (const part of partsOf(boxes, lines)) {
    laid.push(await Promise.all(directions.map((direction) => layOut(part, boxes, lines, direction))));
  }
  const { size, parts } = await largestOnPaper(laid);
  return {
    size: { width: Math.ceil(size.width), height: Math.ceil(size.height) },
    boxes: inOrder(boxes, parts, (part) => part.children, (child, at) => point(child, at)),
    lines: inOrder(lines, parts, (part) => part.edges, placedLine),
    panels: parts.map(({ part, at }) => ({
      at: point(at),
      size: { width: Math.ceil(part.width), height: Math.ceil(part.height) },
    })),
  };
}

function layOut({ boxNumbers, lineNumbers }, boxes, lines, direction) {
  const graph = {
    id: 'part',
    children: boxNumbers.map((number) => ({ id: `box-${number}`, number, ...boxes[number] })),
    edges: lineNumbers.map((number) => ({
      id: `line-${number}`,
      number,
      sources: [`box-${lines[number].from}`],
      targets: [`box-${lines[number].to}`],
      labels: [{ ...lines[number].label, text: something, layoutOptions: lineLabel }],
    })),
  };
  return elk.layout(graph, { layoutOptions: { ...treeOptions, 'elk.direction': direction } });
}

/** Of all sheets, each part running in either direction, the one that can be printed largest. */
async function largestOnPaper(laid) {
  let best;
  for (let choice = 0; choice < 1 << Math.min(laid.length, mostFreeParts); choice++) {
    const parts = laid.map((ways, number) => ways[(choice >> number) & 1]);
    for (const isBySize of ['false', 'true']) {
      const sheet = await elk.layout(
        { id: 'sheet', children: parts.map(({ width, height }, number) => ({ id: `part-${number}`, width, height })) },
        { layoutOptions: { ...sheetOptions, 'elk.rectpacking.orderBySize': isBySize } },
      );
      const extent = Math.max(sheet.width / paper, sheet.height);
      if (best === undefined || extent < best.extent) {
        best = { extent, size: sheet, parts: parts.map((part, number) => ({ part, at: sheet.children[number] })) };
      }
    }
  }
  return best ?? { size: { width: 0, height: 0 }, parts: [] };
}

/** What became of each thing, in the order in which the things were given. */
function inOrder(things, parts, placedIn, write) {
  const placed = new Array(things.length);
  for (const { part, at } of parts) {
    for (const one of placedIn(part)) placed[one.number] = write(one, at);
  }
  return placed;
}

function placedLine({ labels: [label], sections: [{ startPoint, bendPoints = [], endPoint }] }, at) {
  return { label: point(label, at), points: [startPoint, ...bendPoints, endPoint].map((corner) => point(corner, at)) };
}

function point({ x, y }, at = { x: 0, y: 0 }) {
  return { x: Math.round(x + at.x), y: Math.round(y + at.y) };
}
