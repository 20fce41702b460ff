// Finds places for the boxes and lines of a picture, with the Eclipse Layout Kernel.
//
//   node layout.mjs < sketch.json
//
// It reads {"boxes": [{width, height}], "lines": [{from, to, label: {width, height}}]}, where `from` and `to` are the
// numbers of boxes. Its last line is a list of arrangements, one for each direction that a picture can run in:
// {"size": {width, height}, "boxes": [{x, y}], "lines": [{"label": {x, y}, "points": [{x, y}]}]}.
// All numbers are whole pixels. The same sketch always gives the same arrangements. Lines before the last one tell of
// what takes time.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { install } from '../local/install.mjs';

const directions = ['RIGHT', 'DOWN'];

// Labels stand in the line that they belong to, right behind the question, and in the order of its choices.
const options = {
  'elk.algorithm': 'layered',
  'elk.aspectRatio': '1.6',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.edgeLabels.inline': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '40',
  'elk.randomSeed': '1',
  'elk.spacing.componentComponent': '70',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};

try {
  await install(fileURLToPath(new URL('.', import.meta.url)), console.log);
  const { default: Elk } = await import('elkjs');
  const sketch = JSON.parse(await text(process.stdin));
  const elk = new Elk();
  const arrangements = [];
  for (const direction of directions) {
    const placed = await elk.layout(graphOf(sketch), { layoutOptions: { ...options, 'elk.direction': direction } });
    arrangements.push(arrangementOf(placed));
  }
  console.log(JSON.stringify(arrangements));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function graphOf({ boxes, lines }) {
  return {
    id: 'picture',
    children: boxes.map(({ width, height }, number) => ({ id: `box-${number}`, width, height })),
    edges: lines.map(({ from, to, label }, number) => ({
      id: `line-${number}`,
      sources: [`box-${from}`],
      targets: [`box-${to}`],
      labels: [{ ...label, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }],
    })),
  };
}

function arrangementOf({ width, height, children, edges }) {
  return {
    size: { width: Math.ceil(width), height: Math.ceil(height) },
    boxes: children.map(point),
    lines: edges.map(({ labels: [label], sections: [{ startPoint, bendPoints = [], endPoint }] }) => ({
      label: point(label),
      points: [startPoint, ...bendPoints, endPoint].map(point),
    })),
  };
}

function point({ x, y }) {
  return { x: Math.round(x), y: Math.round(y) };
}
