import { defineBlock } from '../../block/define-block.ts'
import { evenColumns, gridHeight } from '../even-grid.ts'
import { Portrait, portraitCss } from '../portrait.tsx'
import { facesGrid, namesGrid, teamCss, teamSpace } from './team.css.ts'

export const team = defineBlock({
  slug: 'team',
  labels: { singular: { en: 'Team', de: 'Team' }, plural: { en: 'Teams', de: 'Teams' } },
  fields: [
    {
      name: 'people',
      type: 'array',
      label: { en: 'People', de: 'Personen' },
      required: true,
      minRows: 1,
      maxRows: 12,
      fields: [
        { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 80 },
        { name: 'role', type: 'text', label: { en: 'Role', de: 'Funktion' }, maxLength: 100 },
        { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 240 },
        { name: 'image', type: 'upload', label: { en: 'Portrait', de: 'Porträt' }, relationTo: 'assets' },
      ],
    },
  ],
  flows: 'people',
  guidance:
    'The people behind it. Only names the brief gives: never invent a person; where it names none, write roles in square brackets as `name`, such as "[Project lead]". `role` is what the person does here, `text` one sentence on what to ask them about. Never ask for a portrait of a real person: leave `image` empty.',
  example: {
    people: [
      {
        name: '[Head of planning]',
        role: 'Routes and streets',
        text: 'Decides where the lane goes and answers for what it costs the street.',
      },
      {
        name: '[Chief engineer]',
        role: 'Track and vehicles',
        text: 'Builds the first three kilometres and keeps them quiet.',
      },
      {
        name: '[Speaker for residents]',
        role: 'Building site',
        text: 'Reachable every day while the street is open, by telephone and at the kiosk.',
      },
    ],
  },
  css: `${portraitCss}${teamCss}`,
  Component: ({ people, render }) => {
    const isPictured = people.some(({ image }) => image !== null)
    return (
      <ul className={`team n${people.length} ${isPictured ? 'team-faces' : 'team-names'}`}>
        {people.map(({ name, role, text, image }, index) => (
          <li className="person" key={index}>
            <Portrait image={image} name={name} render={render} />
            <div className="person-words">
              <p className="subheading">{name}</p>
              {role && <p className="label person-role">{role}</p>}
              {text && <p className="person-text">{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    )
  },
  measure: ({ people }, { type, width, text }) => {
    const em = type.body
    const isPictured = people.some(({ image }) => image !== null)
    const grid = isPictured ? facesGrid : namesGrid
    const columns = evenColumns(grid, people.length, width / em)
    const column = (width - (columns - 1) * grid.gap * em) / columns
    const isBeside = !isPictured || columns === 1
    const portrait = isPictured ? (columns === 1 ? width * 0.34 : column) : teamSpace.portrait * em
    const room = { width: isBeside ? column - portrait - teamSpace.beside * em : column }
    const cells = people.map(({ name, role, text: words }) => {
      const between = teamSpace.between * em
      const copy =
        text(name, type.h3, { face: 'subheading', ...room, leading: 1.25 }) +
        (role ? text(role, type.small, { ...room, leading: 1.45, face: 'label' }) + between : 0) +
        (words ? text(words, em, room) + between : 0)
      return isBeside ? Math.max(portrait, copy) : portrait + teamSpace.above * em + copy
    })
    return gridHeight(cells, columns, grid.rowGap * em)
  },
})
