/** Headings that follow each other through a design. */
export const headlines: readonly string[] = [
  'Trams win back the street one lane at a time',
  'The lane comes before the rail',
  'Eleven cities, four hundred kilometres',
  'Priority at the signal beats speed on the track',
  'Riders came where cars gave way',
  'A building site people like to look at',
  'One ticket for tram, bus and train',
  'Grass between the rails cools the street',
  'The first three kilometres open in stages',
  'What the next city should do first',
]

/** Running text as each kind has room for it, in lines of Markdown. */
export const bodies: Readonly<Record<string, readonly string[]>> = {
  document: [
    'For forty years the tram was a museum piece. Then, between 2008 and 2024, eleven cities laid **412 kilometres** of new track, most of it in streets that had been widened for cars a generation before.',
    'The lines that succeeded had one thing in common: they were given a lane of their own before the first rail was ordered. Where the lane came later, or not at all, trams stood in the same traffic as everyone else, and people noticed within a week.',
    '### What the numbers hide',
    'Ridership is counted at doors. What it does not show is the walk to the stop: in the five best lines nobody walks further than 450 metres, and no crossing keeps them waiting longer than half a minute.',
    '- Priority at every signal, decided before the route',
    '- Stops no further apart than 450 metres',
    '- One ticket for bus, tram and regional train',
    'None of this is expensive. All of it has to be agreed by people who do not usually sit in one room: the police, the shops, the fire service and the office that paints the lines.',
  ],
  website: [
    'Between 2008 and 2024 eleven cities laid **412 kilometres** of new track, most of it in streets that had been widened for cars a generation before.',
    'The lines that succeeded were given a lane of their own before the first rail was ordered.',
  ],
  slides: [
    '- Priority at every signal, decided before the route',
    '- Stops no further apart than 450 metres',
    '- One ticket for bus, tram and regional train',
  ],
  graphic: ['Three kilometres of grass track from the harbour to the old town, every five minutes.'],
}

export const article: readonly string[] = [
  ...(bodies['document'] ?? []),
  '### What to do first',
  'Choose one corridor, paint the lane, count for six months and publish what you counted, whatever it says.',
]
