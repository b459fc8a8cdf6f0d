/**
 * Places labels beside points so that none covers another, a point or the frame. Greedy in the order given, so the
 * same points always get the same labels; a label for which there is no room is left out.
 */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelledPoint {
  readonly x: number
  readonly y: number
  /** Radius of the mark. */
  readonly r: number
  /** Size of the label; 0 wide where it has none. */
  readonly width: number
  readonly height: number
}

/** Left edge and middle line of a label. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
}

const GAP = 3

/** One place for each point, most important point first; null where no candidate is free. */
export function placeLabels(points: ReadonlyArray<LabelledPoint>, frame: Box): ReadonlyArray<PlacedLabel | null> {
  const taken = points.map(({ x, y, r }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }))
  return points.map((point) => {
    if (point.width === 0) return null
    for (const place of candidates(point)) {
      const box = boxOf(place, point)
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return place
    }
    return null
  })
}

/** Right, left, above, below, then the four corners: the order that readers expect. */
function candidates({ x, y, r, width, height }: LabelledPoint): ReadonlyArray<PlacedLabel> {
  const right = x + r + GAP
  const left = x - r - GAP - width
  const above = y - r - height / 2
  const below = y + r + height / 2
  const slant = r * 0.7
  return [
    { x: right, y },
    { x: left, y },
    { x: x - width / 2, y: above },
    { x: x - width / 2, y: below },
    { x: x + slant, y: y - slant - height / 2 },
    { x: x + slant, y: y + slant + height / 2 },
    { x: x - slant - width, y: y - slant - height / 2 },
    { x: x - slant - width, y: y + slant + height / 2 },
  ]
}

const boxOf = ({ x, y }: PlacedLabel, { width, height }: LabelledPoint): Box => ({
  left: x,
  top: y - height / 2,
  right: x + width,
  bottom: y + height / 2,
})

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
