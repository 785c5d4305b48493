import type { ExecutionArgs, ValidationRule } from 'graphql'
import type { GraphQLExtension } from 'payload'

/** The `graphql` package the schema was made with: one loaded twice does not know the other's types. */
export type GraphQlPackage = Parameters<GraphQLExtension>[0]

/**
 * Reports variables that do not fit their types while the query is validated. Payload's handler knows what to answer to
 * that, and stumbles when it is found only while the query runs.
 */
export const checkVariables = (
  { getVariableValues }: GraphQlPackage,
  { variableValues }: ExecutionArgs,
): ValidationRule => {
  return (context) => ({
    OperationDefinition: ({ variableDefinitions = [] }) => {
      const coerced = getVariableValues(context.getSchema(), variableDefinitions, { ...variableValues })
      for (const error of coerced.errors ?? []) context.reportError(error)
    },
  })
}
