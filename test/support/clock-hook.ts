/**
 * Loaded before a program (`node --import`): its clock begins at `VELOS_TEST_NOW`, in milliseconds, and goes a hundred times
 * slower than time does, so that it is still that second when a busy machine comes to it.
 */
const slower = 100
const start = Number(process.env['VELOS_TEST_NOW'])
const RealDate = Date
const loadedAt = RealDate.now()
const now = (): number => Math.floor(start + (RealDate.now() - loadedAt) / slower)

if (Number.isFinite(start)) {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
