const { runBridgeAction } = await import('./bridge-action.ts')
process.exitCode = await runBridgeAction()

export {}
