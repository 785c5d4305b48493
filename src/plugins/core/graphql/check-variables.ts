import { type ExecutionArgs, type ValidationRule, getVariableValues } from 'graphql'

/**
 * Reports variables that do not fit their types while the query is validated. Payload's handler knows what to answer to
 * that, and stumbles when it is found only while the query runs.
 */
export const checkVariables = ({ variableValues }: ExecutionArgs): ValidationRule[] => [
  (context) => ({
    OperationDefinition: ({ variableDefinitions = [] }) => {
      const coerced = getVariableValues(context.getSchema(), variableDefinitions, { ...variableValues })
      for (const error of coerced.errors ?? []) context.reportError(error)
    },
  }),
]
