import jsdoc from 'eslint-plugin-jsdoc'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'dist/**', 'test-results/**', 'src/shared/levels/weights.ts'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is drawn from blocks, never from HTML strings.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text is drawn from blocks, never from HTML strings.' },
        { selector: 'ExportAllDeclaration', message: 'Name what is exported; there are no barrels.' },
      ],
    },
  },
  {
    files: ['src/shared/**/*.ts', 'src/main/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: { cjs: false }, contexts: ['ExportNamedDeclaration > :matches(FunctionDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration, VariableDeclaration)'] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/main/persistence/journal-store.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lowdb', 'lowdb/*'], message: 'Commit to the store: lowdb alters memory before it writes.' }] },
      ],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['scripts/**/*.{mjs,cjs}', '**/*.cjs', 'bench/**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
