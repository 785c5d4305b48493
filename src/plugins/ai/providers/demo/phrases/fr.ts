import type { Phrases } from './phrases.ts'
import { words } from './words/fr.ts'

export const fr: Phrases = {
  headlines: {
    opening: [
      '{S} : l’essentiel pour se lancer',
      '{S}, de l’idée au premier jour',
      '{S} : un projet à portée de main',
      '{S} : commencer petit, voir clair',
      'Faire une place à {S}',
      '{S} : ce qui compte vraiment',
    ],
    why: [
      'Tout commence ici : {t}',
      '{T} : la raison d’agir maintenant',
      '{T} d’abord, le reste ensuite',
      'Attendre coûte plus cher que commencer : {t}',
      'Ce qui change avec une priorité : {t}',
    ],
    audience: [
      'Au premier regard : {t}',
      '{T} : clair dès la première minute',
      'Pensé pour {a}, jusque dans le détail : {t}',
      'On reste là où tout est simple : {t}',
    ],
    offer: [
      'Une promesse, bien tenue : {t}',
      'Au centre de tout : {t}',
      '{T} : facile à trouver, difficile à oublier',
      '{T}, sans rien à deviner',
    ],
    how: [
      '{T} : commencer petit, puis élargir',
      '{T}, une décision à la fois',
      '{T} : de la première habitude à la méthode',
      'En pratique : {t} en trois accords',
    ],
    detail: [
      '{T} : le détail qui décide',
      '{T} : bien faire une fois, puis tenir',
      'Vu de près : {t}',
      'Trois questions à poser : {t}',
      '{T}, assez simple pour être expliqué',
    ],
    figures: [
      '{n} : le chiffre à retenir',
      '{n} dit presque tout',
      'Mesurer l’effet, pas l’agitation : {t}',
      '{T} : ce que cela change, en chiffres',
    ],
    plan: [
      'Qui fait quoi, et quand',
      'Un plan qui commence par une chose : {t}',
      'La suite, dans l’ordre',
      'D’abord {t}, puis tout ce qui en découle',
    ],
    risk: [
      'Le vrai risque : attendre',
      'Ce qui pourrait freiner : {t}',
      '{T} : dire tôt ce qu’on ne fera pas',
      'Prévoir une version plus courte : {t}',
    ],
    closing: [
      'Décider, puis commencer : {t}',
      'La prochaine étape est petite',
      '{S} : du papier à la pratique',
      '{S} : c’est le moment',
    ],
  },
  texts: {
    opening: [
      'Ce qu’il s’agit d’atteindre, ce qu’il faut pour cela, et par où commencer.',
      'L’essentiel en un mot : {t}, et les décisions qui en découlent.',
      'Une vue d’ensemble à lire en cinq minutes et à mettre en œuvre le jour même.',
    ],
    why: [
      'On approuve facilement les bonnes intentions ; agir est plus difficile. Nommer une priorité, {t}, rend la décision suivante plus simple.',
      'La suite repose sur un point : {t}. Réglé tôt, il évite une série de corrections ; laissé ouvert, il revient à chaque question.',
      'Un test simple : une personne qui découvre le sujet devrait pouvoir l’expliquer au bout d’une minute.',
    ],
    audience: [
      'La première impression précède la lecture. Ce qu’on y voit doit répondre à la question avec laquelle on est venu.',
      'Tout le monde n’a pas besoin du même niveau de détail. La réponse courte vient d’abord, les précisions juste derrière.',
      'En quelques secondes, on doit comprendre ce qui est proposé, et à qui.',
    ],
    offer: [
      'Une offre se comprend mieux lorsqu’elle nomme une seule chose. Ici : {t} ; le reste vient en appui.',
      'Mieux vaut être précis : ce qui est compris, ce que cela coûte et ce qui se passe après l’accord.',
      'Une description claire remplace une page d’adjectifs : ce qu’on reçoit, quand, et de qui.',
    ],
    how: [
      'On commence à une échelle qu’une seule personne peut suivre. On garde ce qui marche, on note le reste, et seulement ensuite on élargit.',
      'Le travail avance par cycles courts : essayer, regarder, ajuster. Chaque cycle se termine par quelque chose à montrer.',
      'En pratique, trois accords suffisent pour {t} : qui s’en occupe, à quel rythme, et comment les autres le voient.',
    ],
    detail: [
      'Certaines choses se remarquent surtout quand elles manquent. Il vaut donc la peine de décrire précisément ce point, {t}, avec un exemple du quotidien.',
      'Trois choses à fixer pour {t} : ce qui est bien fait, qui décide, et ce qu’on peut laisser de côté.',
      'Un regard extérieur aide : que demanderait une personne qui vient pour la première fois, et la réponse est-elle déjà là ?',
    ],
    figures: [
      'Un chiffre inspire confiance quand sa source est nommée. Ceux-ci viennent de la demande ; les crochets indiquent ce qu’il reste à compléter.',
      'Une seule mesure suffit pour commencer : facile à relever, difficile à contester, regardée chaque mois.',
      'Seul, un chiffre dit peu. À côté de l’année passée ou de l’objectif, il montre si le cap est tenu.',
    ],
    plan: [
      'L’ordre compte plus que la vitesse. Une fois ce point réglé, {t}, les autres étapes peuvent avancer en parallèle.',
      'Chaque étape a une personne qui en répond et une date où l’on regarde ensemble le résultat.',
      'On commence par ce qui peut être terminé vite. Un premier résultat facilite l’accord sur la suite.',
    ],
    risk: [
      'Le retard le plus probable se trouve ici : {t}. Une version réduite, convenue d’avance, permet au reste d’avancer.',
      'Tous les risques ne demandent pas un plan. Celui-ci, oui : un signe à surveiller et une personne qui alerte.',
      'Ce qui est laissé de côté doit être dit. Une limite claire protège ce qui compte.',
    ],
    closing: [
      'Une décision suffit pour commencer. Les premiers résultats montreront la suite.',
      'Le travail préparatoire est fait. Il manque une date, un nom et un premier pas.',
      'Questions et objections sont les bienvenues maintenant, tant que tout se change facilement.',
    ],
  },
  points: [
    '{T} : le dire en une phrase',
    'Un exemple concret : {t}',
    'Une personne responsable : {t}',
    '{T} : à régler avant les détails',
    '{T} : montrer plutôt que décrire',
    '{T} : à comparer chaque mois à l’objectif',
    'Noter ce qui n’en fait pas partie : {t}',
    'Demander l’avis de trois personnes : {t}',
  ],
  steps: [
    {
      title: 'Fixer le but',
      text: 'Écrire le but en une phrase et la faire lire à toutes les personnes concernées.',
    },
    {
      title: 'Essayer en petit',
      text: 'Tester avec quelques personnes avant d’engager du temps et de l’argent.',
    },
    {
      title: 'Tirer les leçons',
      text: 'Noter ce qui a marché et ce qui n’a pas marché ; ne changer qu’une chose à la fois.',
    },
    { title: 'Élargir', text: 'Donner plus de place dès que les premiers résultats tiennent.' },
    { title: 'Entretenir', text: 'Fixer une date régulière pour y revenir.' },
    { title: 'Partager', text: 'Dire à chacun, avec ses mots, ce que cela change pour lui.' },
  ],
  callouts: [
    'S’il ne fallait retenir qu’une chose de cette page : {t}.',
    'À décider maintenant : {t}, à quoi cela doit ressembler à la fin de l’année.',
    'À ne pas oublier : il faut une personne, pas seulement un plan.',
    'Une règle simple : en cas de doute, choisir ce qui facilite la suite.',
  ],
  quotes: [
    'Ce qui s’explique simplement se fait ensemble.',
    'La clarté vaut mieux qu’une idée de plus.',
    'Un petit pas achevé vaut mieux qu’un grand pas annoncé.',
    'D’abord {t} ; le reste trouvera sa place.',
  ],
  actions: [
    'Prévoir un premier échange',
    'Voir comment ça marche',
    'Poser une question',
    'Nous écrire',
    'Faire le premier pas',
  ],
  words,
}
