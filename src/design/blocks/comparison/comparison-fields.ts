/** Fields of a comparison: options stand in columns, criteria in rows. */
export const comparisonFields = [
  { name: 'caption', type: 'text', label: { en: 'Caption', de: 'Überschrift' }, maxLength: 160 },
  {
    name: 'options',
    type: 'array',
    label: { en: 'Options', de: 'Möglichkeiten' },
    required: true,
    minRows: 2,
    maxRows: 4,
    fields: [
      { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 50 },
      { name: 'note', type: 'text', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 80 },
      {
        name: 'featured',
        type: 'checkbox',
        label: { en: 'Recommended', de: 'Empfohlen' },
        defaultValue: false,
      },
    ],
  },
  {
    name: 'criteria',
    type: 'array',
    label: { en: 'Criteria', de: 'Kriterien' },
    required: true,
    minRows: 1,
    maxRows: 20,
    fields: [
      {
        name: 'label',
        type: 'text',
        label: { en: 'Label', de: 'Bezeichnung' },
        required: true,
        maxLength: 90,
      },
      {
        name: 'cells',
        type: 'array',
        label: { en: 'Cells', de: 'Zellen' },
        required: true,
        maxRows: 4,
        fields: [
          {
            name: 'mark',
            type: 'select',
            label: { en: 'Mark', de: 'Zeichen' },
            options: [
              { value: 'yes', label: { en: 'Yes', de: 'Ja' } },
              { value: 'partly', label: { en: 'Partly', de: 'Teilweise' } },
              { value: 'no', label: { en: 'No', de: 'Nein' } },
            ],
          },
          { name: 'text', type: 'text', label: { en: 'Text', de: 'Text' }, maxLength: 120 },
        ],
      },
    ],
  },
  { name: 'source', type: 'text', label: { en: 'Source', de: 'Quelle' }, maxLength: 160 },
] as const

export const comparisonExample = {
  caption: 'Three ways to move 30,000 people a day through one street',
  options: [
    { name: 'Bus in traffic' },
    { name: 'Bus lane' },
    { name: 'Tram on its own lane', featured: true },
  ],
  criteria: [
    {
      label: 'Keeps its timetable',
      cells: [{ mark: 'no' }, { mark: 'partly', text: 'Except at junctions' }, { mark: 'yes' }],
    },
    {
      label: 'Carries the peak hour',
      cells: [{ mark: 'no' }, { mark: 'partly' }, { mark: 'yes', text: 'Twice over' }],
    },
    {
      label: 'Running within a year',
      cells: [{ mark: 'yes' }, { mark: 'yes' }, { mark: 'no', text: 'Four to six years' }],
    },
    { label: 'Cost per kilometre', cells: [{ text: '€0.3 m' }, { text: '€4 m' }, { text: '€21 m' }] },
  ],
  source: 'City transport reports, 2024',
} as const
