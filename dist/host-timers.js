import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
export function countTimers() {
    const ran = { count: 0 };
    const asPromise = new Proxy(timersPromises.setTimeout, {
        apply(original, self, values) {
            const elapsed = Reflect.apply(original, self, values);
            elapsed.then(() => ran.count++, () => { });
            return elapsed;
        },
    });
    const counted = (set) => new Proxy(set, {
        apply(original, self, [callback, ...values]) {
            if (typeof callback !== 'function')
                return Reflect.apply(original, self, [callback, ...values]);
            const run = function (...given) {
                if (this.hasRef())
                    ran.count++;
                return Reflect.apply(callback, this, given);
            };
            return Reflect.apply(original, self, [run, ...values]);
        },
    });
    globalThis.setTimeout = timers.setTimeout = counted(timers.setTimeout);
    globalThis.setInterval = timers.setInterval = counted(timers.setInterval);
    timersPromises.setTimeout = asPromise;
    syncBuiltinESMExports();
    return ran;
}
