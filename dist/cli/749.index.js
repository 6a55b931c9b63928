export const id = 749;
export const ids = [749];
export const modules = {

/***/ 91368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* reexport */ decodeForecaster),
  B: () => (/* binding */ openForecaster)
});

;// CONCATENATED MODULE: ./lib/detect/forecast/order.js
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
function robustSpread(values) {
    return values.length === 0 ? 0 : 1.4826 * median(values.map(Math.abs));
}

;// CONCATENATED MODULE: ./lib/detect/forecast/diary.js

const rememberedDays = 36;
const rememberedTops = 21;
const daySeconds = 86_400;
const slotHours = 3;
const largest = 1e18;
const habitDays = 120;
function note(diary, at, value, offset) {
    if (!(Math.abs(value) <= largest && Math.abs(at) <= 1e11 && Math.abs(offset) <= daySeconds))
        return diary;
    const local = at + offset;
    const day = Math.floor(local / daySeconds);
    const slot = Math.floor((local - day * daySeconds) / 3600 / slotHours);
    if (diary === undefined) {
        const middle = (slot + 0.5) * slotHours;
        return {
            at, offset, day, medians: [], tops: [], middle, today: [value], first: slot, slot, count: 1, top: value, cleanUps: undefined,
        };
    }
    if (at <= diary.at)
        return diary;
    diary.at = at;
    diary.offset = offset;
    if (day > diary.day) {
        turnPage(diary, day);
        diary.today.push(value);
        diary.first = slot;
        diary.slot = slot;
        diary.count = 1;
        diary.top = value;
        return diary;
    }
    if (value > diary.top)
        diary.top = value;
    const here = diary.today.length - 1;
    if (day < diary.day || slot <= diary.slot) {
        diary.count++;
        diary.today[here] = (diary.today[here] ?? value) + (value - (diary.today[here] ?? value)) / diary.count;
        return diary;
    }
    diary.today.push(value);
    diary.slot = slot;
    diary.count = 1;
    return diary;
}
function turnPage(diary, day) {
    const { medians, tops, today } = diary;
    const level = median(today);
    noteCleanUp(diary, level);
    diary.middle += (middleOf(diary) - diary.middle) / Math.min(medians.length + 1, 4);
    medians.push(level);
    tops.push(diary.top - level);
    const missed = Math.min(day - diary.day - 1, rememberedDays);
    for (let gone = 0; gone < missed; gone++) {
        medians.push(Number.NaN);
        tops.push(0);
    }
    if (medians.length > rememberedDays)
        medians.splice(0, medians.length - rememberedDays);
    if (tops.length > rememberedTops)
        tops.splice(0, tops.length - rememberedTops);
    while (Number.isNaN(medians[0]))
        medians.shift();
    if (tops.length > medians.length)
        tops.splice(0, tops.length - medians.length);
    today.length = 0;
    diary.day = day;
    const { cleanUps } = diary;
    if (cleanUps !== undefined && day - cleanUps.day > habitDays)
        diary.cleanUps = undefined;
}
const middleOf = ({ first, slot }) => ((first + slot + 1) / 2) * slotHours;
function noteCleanUp(diary, level) {
    const { medians, day, cleanUps } = diary;
    if (medians.length < 7)
        return;
    const before = medians.slice(-7).filter((one) => !Number.isNaN(one));
    if (before.length < 3 || level >= Math.min(...before))
        return;
    const margin = 4 * unevenness(medians);
    const fall = Math.min(...before) - level;
    if (fall <= margin || fall <= 0.005 * Math.abs(level))
        return;
    const peak = Math.max(...before);
    if (cleanUps !== undefined && day - cleanUps.day <= 3) {
        cleanUps.day = day;
        return;
    }
    diary.cleanUps = { count: (cleanUps?.count ?? 0) + 1, peak: Math.max(peak, cleanUps?.peak ?? peak), day };
}
function unevenness(medians) {
    const moves = [];
    for (let index = 1; index < medians.length; index++) {
        const move = (medians[index] ?? Number.NaN) - (medians[index - 1] ?? Number.NaN);
        if (!Number.isNaN(move))
            moves.push(move);
    }
    if (moves.length === 0)
        return 0;
    const usual = median(moves);
    return robustSpread(moves.map((move) => move - usual));
}

;// CONCATENATED MODULE: ./lib/detect/forecast/codec.js

const finest = 20_000;
const slots = 24 / slotHours;
function unitFor(size, before) {
    let exponent = -15;
    while (Math.round(scaled(size, exponent)) > finest)
        exponent++;
    return before === exponent + 1 ? before : exponent;
}
const scaled = (value, exponent) => (exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent);
const unscaled = (units, exponent) => (exponent < 0 ? units / 10 ** -exponent : units * 10 ** exponent);
function encodeDiary(diary, before) {
    const { at, offset, day, medians, tops, middle, today, first, slot, count, top, cleanUps } = diary;
    let size = Math.abs(cleanUps?.peak ?? 0);
    for (const one of today)
        size = Math.max(size, Math.abs(one));
    for (const one of medians)
        if (!Number.isNaN(one))
            size = Math.max(size, Math.abs(one));
    const e = unitFor(size, before);
    const units = (value) => Math.min(2 * finest, Math.max(-2 * finest, Math.round(scaled(value, e)))) + 0;
    return {
        v: 1,
        at,
        ...(offset !== 0 && { o: offset }),
        d: day,
        e,
        m: differences(medians, units),
        x: tops.map((one) => units(one / 10)),
        w: Math.round(middle * 10) / 10,
        s: differences(today, units).map(Number),
        n: [first, slot, count],
        t: units(top),
        ...(cleanUps !== undefined && { c: [cleanUps.count, units(cleanUps.peak), cleanUps.day] }),
    };
}
function differences(values, units) {
    let known = 0;
    return values.map((one) => {
        if (Number.isNaN(one))
            return null;
        const difference = units(one) - known;
        known += difference;
        return difference;
    });
}
function diaryOf({ at, o = 0, d, e, m, x, w, s, n: [first, slot, count], t, c }) {
    const value = (units) => unscaled(units, e);
    const summed = (differences) => {
        let known = 0;
        return differences.map((one) => (one === null ? Number.NaN : value((known += one))));
    };
    return {
        at, offset: o, day: d, medians: summed(m), tops: x.map((one) => value(10 * one)), middle: w,
        today: summed(s), first, slot, count, top: value(t),
        cleanUps: c === undefined ? undefined : { count: c[0], peak: value(c[1]), day: c[2] },
    };
}
const isWhole = (value, least, most) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const areUnits = (value, most) => Array.isArray(value) && value.length <= most && value.every((one) => isWhole(one, -2 * finest, 2 * finest));
const isObject = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
const keys = new Set(['v', 'at', 'o', 'd', 'e', 'm', 'x', 'w', 's', 'n', 't', 'c']);
const latest = 1e11;
function decodeForecaster(json) {
    if (!isObject(json) || Object.keys(json).some((key) => !keys.has(key)))
        return undefined;
    const { v, at, o, d, e, m, x, w, s, n, t, c } = json;
    if (v !== 1)
        return undefined;
    if (Object.keys(json).length === 1)
        return { v };
    if (typeof at !== 'number' || !(Math.abs(at) <= latest) || !isWhole(e, -15, 15))
        return undefined;
    if (o !== undefined && !(typeof o === 'number' && Math.abs(o) <= daySeconds))
        return undefined;
    const today = Math.floor((at + (o ?? 0)) / daySeconds);
    if (!isWhole(d, today, today + 1))
        return undefined;
    if (!areDifferences(m, rememberedDays, e) || m[0] === null)
        return undefined;
    if (!areUnits(x, rememberedTops) || x.length !== Math.min(m.length, rememberedTops))
        return undefined;
    if (!areDifferences(s, slots, e) || s.length === 0 || !isWhole(t, -2 * finest, 2 * finest))
        return undefined;
    if (!s.every((one) => one !== null) || !(typeof w === 'number' && w >= 0 && w <= 24))
        return undefined;
    if (!Array.isArray(n) || n.length !== 3)
        return undefined;
    const [first, slot, count] = n;
    if (!isWhole(first, 0, slots - 1) || !isWhole(slot, first + s.length - 1, slots - 1) || !isWhole(count, 1, 1e9))
        return undefined;
    const state = { v, at, ...(o !== undefined && { o }), d, e, m, x, w, s, n: [first, slot, count], t };
    if (c === undefined)
        return state;
    if (!Array.isArray(c) || c.length !== 3)
        return undefined;
    const [times, peak, day] = c;
    if (!isWhole(times, 1, 1e6) || !isWhole(peak, -2 * finest, 2 * finest) || !isWhole(day, d - habitDays, d))
        return undefined;
    return { ...state, c: [times, peak, day] };
}
function areDifferences(value, most, exponent) {
    if (!Array.isArray(value) || value.length > most)
        return false;
    let known = 0;
    for (const one of value) {
        if (one === null)
            continue;
        if (!isWhole(one, -4 * finest, 4 * finest))
            return false;
        known += one;
        if (Math.abs(known) > 2 * finest || Math.abs(unscaled(known, exponent)) > 2 * largest)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/detect/forecast/level.js

const mostJumps = 2;
const longestBurst = 3;
function lineOf(values) {
    const last = values.length - 1;
    const all = values.flatMap((y, index) => (Number.isNaN(y) ? [] : [{ t: index - last, y }]));
    const levels = withoutBursts(all);
    const jumps = jumpsIn(levels);
    const isNew = ({ before }) => before >= levels.length - 1 - longestBurst;
    const isHabit = jumps.filter((jump) => !isNew(jump)).length > mostJumps;
    const mended = isHabit ? jumps.filter((jump) => isNew(jump) && jump.size > 0) : jumps;
    const lift = (t) => mended.reduce((sum, { before, size }) => (t <= (levels[before]?.t ?? t) ? sum + size : sum), 0);
    return { levels: levels.map(({ t, y }) => ({ t, y: y + lift(t) })), lift };
}
function jumpsIn(levels) {
    const moves = movesOf(levels);
    if (moves.length < 5)
        return [];
    const usual = median(moves);
    const rest = moves.map((move) => move - usual);
    const meanSize = rest.reduce((sum, one) => sum + Math.abs(one), 0) / rest.length;
    const least = Math.max(8 * robustSpread(rest) + 3 * Math.abs(usual), 3 * meanSize);
    return moves.flatMap((move, before) => {
        const days = (levels[before + 1]?.t ?? 0) - (levels[before]?.t ?? 0);
        const size = (move - usual) * days;
        return Math.abs(size) > least ? [{ before, size }] : [];
    });
}
const movesOf = (levels) => levels.slice(1).map(({ t, y }, index) => (y - (levels[index]?.y ?? y)) / (t - (levels[index]?.t ?? t - 1)));
function withoutBursts(levels) {
    const around = 2 * longestBurst + 1;
    if (levels.length < 2 * around)
        return levels;
    const distances = levels.map(({ y }, index) => {
        const from = Math.max(0, Math.min(index - longestBurst, levels.length - around));
        return y - median(levels.slice(from, from + around).map((one) => one.y));
    });
    const most = 8 * robustSpread(distances) + 4 * Math.abs(median(movesOf(levels)));
    const isNear = distances.map((distance) => Math.abs(distance) <= most);
    const returned = isNear.lastIndexOf(true);
    const kept = levels.filter((_, index) => index > returned || isNear[index] === true);
    return most > 0 && kept.length >= levels.length * 0.6 ? kept : levels;
}

;// CONCATENATED MODULE: ./lib/detect/forecast/week.js

const noProfile = [0, 0, 0, 0, 0, 0, 0];
const weekday = (distance) => ((distance % 7) + 7) % 7;
function weekProfile(medians) {
    const last = medians.length - 1;
    const found = [[], [], [], [], [], [], []];
    for (let middle = 3; middle <= last - 3; middle++) {
        let sum = 0;
        for (let index = middle - 3; index <= middle + 3; index++)
            sum += medians[index] ?? Number.NaN;
        if (!Number.isNaN(sum))
            found[weekday(middle - last)]?.push((medians[middle] ?? 0) - sum / 7);
    }
    if (found.some((one) => one.length < 2))
        return noProfile;
    const profile = found.map(median);
    let without = 0;
    let within = 0;
    for (const one of found) {
        for (const [skipped, distance] of one.entries()) {
            without += Math.abs(distance);
            within += Math.abs(distance - median(one.filter((_, index) => index !== skipped)));
        }
    }
    return within < 0.6 * without ? profile : noProfile;
}

;// CONCATENATED MODULE: ./lib/detect/forecast/peaks.js


function highestPeak({ rest, week }) {
    const top = rest[rest.length - 1] ?? 0;
    return top + 2 * (top - (rest[rest.length >> 1] ?? top)) + Math.max(...week);
}
function partAbove(rest, gap) {
    const n = rest.length;
    const first = rest[0] ?? 0;
    const top = rest[n - 1] ?? 0;
    if (gap <= first)
        return 1;
    if (gap >= top) {
        const scale = (top - (rest[n >> 1] ?? top)) / 2;
        return scale > 0 ? Math.exp(-(gap - top) / scale) / (n + 1) : 0;
    }
    let index = 0;
    while (index < n - 1 && (rest[index + 1] ?? top) <= gap)
        index++;
    const here = rest[index] ?? gap;
    const next = rest[index + 1] ?? gap;
    const along = next > here ? (gap - here) / (next - here) : 0;
    return 1 - (index + 1 + along) / (n + 1);
}
function peaksOf(tops) {
    const known = tops.filter((one) => !Number.isNaN(one));
    if (known.length === 0)
        return { week: noProfile, rest: [0] };
    const last = tops.length - 1;
    const middle = median(known);
    const pairs = [];
    for (let index = 0; index + 7 <= last; index++) {
        const difference = (tops[index] ?? Number.NaN) - (tops[index + 7] ?? Number.NaN);
        if (!Number.isNaN(difference))
            pairs.push(difference * difference);
    }
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    const among = known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / known.length;
    const within = pairs.reduce((sum, one) => sum + one, 0) / (2 * Math.max(1, pairs.length));
    const repeats = pairs.length >= 6 && within < 0.3 * among;
    const week = [0, 0, 0, 0, 0, 0, 0];
    if (repeats) {
        for (let day = 0; day < 7; day++) {
            const same = tops.filter((one, index) => weekday(index - last) === day && !Number.isNaN(one));
            week[day] = same.length === 0 ? 0 : same.reduce((sum, one) => sum + one, 0) / same.length - middle;
        }
    }
    const rest = tops.flatMap((one, index) => (Number.isNaN(one) ? [] : [one - (week[weekday(index - last)] ?? 0)]));
    return { week, rest: rest.toSorted((one, other) => one - other) };
}

;// CONCATENATED MODULE: ./lib/detect/forecast/trend.js
const flat = () => 0;
const leastBefore = 7;
const leastAfter = 5;
const foldings = [15, 21, 30, 42, 60, 85, 120];
const leastWeight = 0.03;
const mostTrends = 8;
const drift = 0.035;
function fitTrends(levels, floor) {
    const first = levels[0]?.t ?? 0;
    const fits = [];
    const add = (fit) => {
        if (fit !== undefined)
            fits.push(fit);
    };
    add(fitted(levels, flat, flat, 2, 1));
    add(fitted(levels, (t) => (t * t) / 36, (t) => t / 18, 3, 1));
    for (const days of foldings)
        add(fitted(levels, (t) => days * Math.exp(t / days), (t) => Math.exp(t / days), 4, 1 / foldings.length));
    const bends = [];
    for (let at = first + leastBefore; at <= -leastAfter; at++)
        bends.push(at);
    for (const at of bends)
        add(fitted(levels, (t) => Math.max(0, t - at), (t) => (t >= at ? 1 : 0), 4, 1 / bends.length));
    if (fits.length === 0)
        return undefined;
    const best = fits.reduce((one, other) => (other.squares < one.squares ? other : one));
    const n = levels.length;
    const correlation = mendedCorrelation(levels, best);
    const inflation = (1 + correlation) / (1 - correlation);
    const independent = Math.max(4, n / inflation);
    const least = n * floor * floor;
    const scores = fits.map(({ squares, parameters, prior }) => Math.log(prior) - (independent * Math.log(squares + least) + parameters * Math.log(independent)) / 2);
    const top = Math.max(...scores);
    const likely = fits.flatMap((fit, index) => {
        const weight = Math.exp((scores[index] ?? top) - top);
        return weight >= leastWeight ? [{ fit, weight }] : [];
    }).sort((one, other) => other.weight - one.weight).slice(0, mostTrends);
    const total = likely.reduce((sum, { weight }) => sum + weight, 0);
    const variance = ({ squares, parameters }) => (squares + least) / Math.max(1, n - parameters);
    const trends = likely.map(({ fit, weight }) => trendOf(fit, weight / total, inflation * variance(fit), first));
    return { trends, noise: Math.sqrt(variance(best)) };
}
function trendOf({ beta: [a, b, c], covariance, bend, steep }, weight, spread, first) {
    const along = (x) => {
        let sum = 0;
        for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++)
                sum += (x[i] ?? 0) * (x[j] ?? 0) * (covariance[i]?.[j] ?? 0);
        return Math.max(0, sum) * spread;
    };
    const slope = b + c * steep(0);
    const middle = first / 2;
    return {
        weight,
        mean: (h) => a + b * h + c * bend(h),
        deviation: (h) => Math.sqrt(along([1, h, bend(h)]) + (drift * slope * h) ** 2),
        slope,
        slopeDeviation: Math.sqrt(along([0, 1, steep(0)])),
        slopeBefore: b + (c * (bend(middle) - bend(first))) / (middle - first || 1),
    };
}
function fitted(levels, bend, steep, parameters, prior) {
    const straight = bend === flat;
    let [n, t1, t2, g1, g2, tg, y1, ty, gy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    const origin = levels[levels.length - 1]?.y ?? 0;
    for (const { t, y } of levels) {
        const g = bend(t);
        const d = y - origin;
        n++;
        t1 += t;
        t2 += t * t;
        g1 += g;
        g2 += g * g;
        tg += t * g;
        y1 += d;
        ty += t * d;
        gy += g * d;
    }
    const inverse = inverted(n, t1, t2, g1, straight ? 1 : g2, tg);
    if (inverse === undefined || n <= parameters)
        return undefined;
    const at = (row) => {
        const [one = 0, two = 0, three = 0] = inverse[row] ?? [];
        return one * y1 + two * ty + three * gy;
    };
    const beta = [at(0) + origin, at(1), straight ? 0 : at(2)];
    let squares = 0;
    for (const { t, y } of levels)
        squares += (y - beta[0] - beta[1] * t - beta[2] * bend(t)) ** 2;
    return { beta, covariance: inverse, squares, parameters, bend, steep, prior };
}
function inverted(n, t1, t2, g1, g2, tg) {
    const a = t2 * g2 - tg * tg;
    const b = g1 * tg - t1 * g2;
    const c = t1 * tg - g1 * t2;
    const determinant = n * a + t1 * b + g1 * c;
    if (!(Math.abs(determinant) > 1e-9 * n * t2 * g2))
        return undefined;
    const e = (n * g2 - g1 * g1) / determinant;
    const f = (t1 * g1 - n * tg) / determinant;
    const i = (n * t2 - t1 * t1) / determinant;
    return [[a / determinant, b / determinant, c / determinant], [b / determinant, e, f], [c / determinant, f, i]];
}
function mendedCorrelation(levels, { beta: [a, b, c], bend, squares }) {
    const n = levels.length;
    if (squares <= 0)
        return 0;
    let sum = 0;
    let before = 0;
    for (const { t, y } of levels) {
        const rest = y - a - b * t - c * bend(t);
        sum += rest * before;
        before = rest;
    }
    const mended = (sum / squares + 2 / n) / (1 - 4 / n);
    return Math.min(0.9, Math.max(0, mended));
}

;// CONCATENATED MODULE: ./lib/detect/forecast/course.js






const leastSpan = 14;
const leastDays = 10;
const sure = 0.9;
const unseen = 1.4;
const course_finest = 1e-5;
function courseOf(diary, capacity) {
    const { medians, tops, cleanUps } = diary;
    if (medians.length < leastSpan)
        return undefined;
    if (medians.filter((one) => !Number.isNaN(one)).length < leastDays)
        return undefined;
    const latest = medians.findLast((one) => !Number.isNaN(one)) ?? 0;
    if (cleanUps !== undefined && cleanUps.count >= 2 && latest <= cleanUps.peak + 3 * unevenness(medians))
        return undefined;
    const profile = weekProfile(medians);
    const last = medians.length - 1;
    const plain = profile === noProfile ? medians : medians.map((one, index) => one - (profile[weekday(index - last)] ?? 0));
    const { levels, lift } = lineOf(plain);
    const fitted = fitTrends(levels, Math.max(1e-9, course_finest * Math.abs(capacity)));
    if (fitted === undefined)
        return undefined;
    const { trends, noise } = fitted;
    const over = (part) => trends.reduce((sum, trend) => sum + trend.weight * part(trend), 0);
    if (over(({ slope, slopeDeviation }) => normal(slope / (slopeDeviation || Number.MIN_VALUE))) < sure)
        return undefined;
    const perDay = over(({ slope }) => slope);
    const isJustCleaned = cleanUps !== undefined && diary.day - cleanUps.day <= 14;
    if (!isJustCleaned && !hasRisen(plain, perDay))
        return undefined;
    const isOneLook = tops.filter((top) => top > 0).length <= tops.length / 5;
    const middle = diary.middle / 24;
    const above = tops.map((top, index) => {
        const t = index - tops.length + 1;
        const level = over(({ mean }) => mean(t)) + (profile[weekday(t)] ?? 0);
        return (medians[last + t] ?? Number.NaN) + lift(t) - level + top + (isOneLook ? unseen * noise : -riseIn(top, perDay));
    });
    const perDayBefore = over(({ slopeBefore }) => slopeBefore);
    return { trends, perDay, perDayBefore, noise, profile, peaks: peaksOf(above), middle, seen: isOneLook ? 1 : middle };
}
function hasRisen(values, perDay) {
    const lowest = (from, to) => Math.min(...values.slice(from, to).filter((one) => !Number.isNaN(one)));
    const rise = lowest(-7) - lowest(-14, -7);
    return Number.isFinite(rise) && rise > (7 * perDay) / 5;
}
function riseIn(top, perDay) {
    const half = Math.max(0, perDay) / 2;
    return top > half ? (half * half) / top : top;
}
function fallToday({ today, tops }, { trends, noise, profile, perDay }) {
    const expected = trends.reduce((sum, { weight, mean }) => sum + weight * mean(1), 0) + Math.min(...profile);
    const off = median(today) - expected;
    return off < -6 * noise - 2 * Math.abs(perDay) - 2 * median(tops) ? off : 0;
}
const normal = (z) => 1 / (1 + Math.exp(-0.07056 * z ** 3 - 1.5976 * z));

;// CONCATENATED MODULE: ./lib/detect/forecast/passage.js


const horizon = 400;
const steps = 8;
const near = 12;
const coarse = 4;
const nodes = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465];
function arrivalsOf(course, shift, start, capacity) {
    const chances = new Float64Array(horizon * steps);
    for (const { weight, mean, deviation } of course.trends) {
        for (const node of nodes) {
            follow((h) => mean(h) + node * deviation(h) + shift, course, start, capacity, chances, weight / nodes.length);
        }
    }
    return { start, chances };
}
function passageFrom({ start, chances }, now) {
    const first = Math.max(0, Math.floor((now - start) * steps));
    let gone = 0;
    for (let index = 0; index < first; index++)
        gone += chances[index] ?? 0;
    if (gone > 0.98)
        return undefined;
    const quantile = (part) => {
        let left = part * (1 - gone);
        for (let index = first; index < chances.length; index++) {
            const here = chances[index] ?? 0;
            if (here >= left)
                return Math.max(0, start + (index + left / here) / steps - now);
            left -= here;
        }
        return Number.POSITIVE_INFINITY;
    };
    return { least: quantile(0.1), middle: quantile(0.5), most: quantile(0.9) };
}
function follow(path, course, start, capacity, chances, mass) {
    const { profile, peaks, seen } = course;
    const highest = highestPeak(peaks) + Math.max(...profile);
    const end = start + horizon;
    let from = start;
    for (; from < end; from = nextDay(from, seen))
        if (path(nextDay(from, seen)) + highest >= capacity)
            break;
    const effectAt = (h) => {
        const day = weekday(Math.floor(h + seen));
        return (profile[day] ?? 0) + (peaks.week[day] ?? 0);
    };
    let left = mass;
    while (from < end && left > 0.002 * mass) {
        const to = nextDay(from, seen);
        const effect = effectAt((from + to) / 2);
        const gap = capacity - path(from);
        const closes = (capacity - path(to) - gap) / (to - from);
        const before = from === start ? 1 : partAbove(peaks.rest, gap - effectAt(from - 0.5));
        const brought = Math.max(0, partAbove(peaks.rest, gap - effect) - before) * left;
        left -= brought;
        const last = Math.round((to - start) * steps);
        const first = Math.round((from - start) * steps);
        const stride = from - start < near ? 1 : coarse;
        for (let index = first; index < last && index < chances.length; index += stride) {
            const width = Math.min(stride, last - index);
            const over = partAbove(peaks.rest, gap + closes * (start + (index + width / 2) / steps - from) - effect);
            const part = over <= 0 ? 0 : left * (1 - (1 - over) ** (width / steps));
            const each = part / width + brought / (last - first);
            for (let one = index; one < index + width; one++)
                chances[one] = (chances[one] ?? 0) + each;
            left -= part;
        }
        from = to;
    }
}
const nextDay = (h, seen) => Math.floor(h + seen + 1e-9) + 1 - seen;

;// CONCATENATED MODULE: ./lib/detect/forecast/forecast.js





function openForecaster(state) {
    let diary = state !== undefined && 'at' in state ? diaryOf(state) : undefined;
    const unit = state !== undefined && 'at' in state ? state.e : undefined;
    let outlook;
    return {
        step(at, value, offsetSeconds = 0) {
            diary = note(diary, at, value, offsetSeconds);
        },
        forecast(capacity) {
            if (diary === undefined || !Number.isFinite(capacity))
                return undefined;
            if (outlook?.day !== diary.day || outlook.capacity !== capacity)
                outlook = outlookOf(diary, capacity);
            return forecastOf(diary, outlook);
        },
        state: () => (diary === undefined ? { v: 1 } : encodeDiary(diary, unit)),
        history: () => (diary === undefined ? [] : historyOf(diary)),
    };
}
function historyOf({ medians, day }) {
    const first = day - medians.length;
    return medians.flatMap((one, index) => (Number.isNaN(one) ? [] : [{ day: first + index, median: one }]));
}
function outlookOf(diary, capacity) {
    const course = courseOf(diary, capacity);
    const arrivals = course === undefined ? undefined : arrivalsOf(course, 0, 1 - course.seen, capacity);
    return { day: diary.day, capacity, course, arrivals };
}
function forecastOf(diary, { course, arrivals, capacity }) {
    if (course === undefined || arrivals === undefined)
        return undefined;
    const now = (diary.at + diary.offset) / daySeconds - (diary.day - 1) - course.middle;
    const shift = fallToday(diary, course);
    const passage = (shift === 0 ? passageFrom(arrivals, now) : undefined) ?? passageFrom(arrivalsOf(course, shift, now, capacity), now);
    if (passage === undefined || !Number.isFinite(passage.middle))
        return undefined;
    const { perDay, perDayBefore } = course;
    const differs = Math.abs(perDayBefore - perDay) > 0.25 * Math.max(Math.abs(perDayBefore), Math.abs(perDay));
    return { days: passage.middle, least: passage.least, most: passage.most, perDay, ...(differs && { perDayBefore }) };
}


/***/ }),

/***/ 65268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rules = ['collector-failed', 'late', 'limit', 'missing', 'shift', 'trend', 'unusual'];


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ halfDayOf),
/* harmony export */   Gc: () => (/* binding */ sightingsPath),
/* harmony export */   bS: () => (/* binding */ likelySightings),
/* harmony export */   fL: () => (/* binding */ sightingsAmong),
/* harmony export */   hk: () => (/* binding */ halfDayIn)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


const halfDayMs = 12 * 3_600_000;
const likelyFiles = 6;
const mostFiles = 32;
function halfDayOf(timestamp) {
    return `${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}`;
}
function sightingsPath(halfDay) {
    return `${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/${halfDay}.jsonl`;
}
function halfDayIn(path) {
    const halfDay = path.startsWith(`${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/`) ? nameForm.exec(path.slice(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings.length + 1))?.[1] : undefined;
    return halfDay === undefined || (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(`${halfDay}0000`) === undefined ? undefined : halfDay;
}
const nameForm = /^(\d{8}_(?:00|12))\.jsonl$/;
function likelySightings(now) {
    return Array.from({ length: likelyFiles }, (_, index) => sightingsPath(halfDayOf((0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U_)(new Date(Math.max(0, now.getTime() + (1 - index) * halfDayMs))))));
}
function sightingsAmong(names, now) {
    const [latest = ''] = likelySightings(now);
    const all = names.map((name) => `${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/${name}`).filter((path) => halfDayIn(path) !== undefined).sort().reverse();
    return [...all.filter((path) => path <= latest), ...all.filter((path) => path > latest)].slice(0, mostFiles);
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ compareHosts),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Px: () => (/* binding */ encodeBaselines),
/* harmony export */   Sc: () => (/* binding */ compareBaselines),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zd: () => (/* binding */ decodeBaselines)
/* harmony export */ });
/* harmony import */ var _detect_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67179);
/* harmony import */ var _detect_forecast_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91368);
/* harmony import */ var _model_learned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73066);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32483);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48982);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36942);






const origins = new WeakMap();
const texts = new WeakMap();
function encodeBaselines({ until, baselines, hosts, relearn }) {
    const whole = texts.get(baselines);
    if (whole?.hosts === hosts && whole.relearn === relearn && whole.until === until)
        return whole.text;
    const count = hosts.length + baselines.length;
    const head = JSON.stringify({ schema: (0,_migrations_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(_migrations_js__WEBPACK_IMPORTED_MODULE_4__/* .schemas */ .jo.baselines), until, count, ...(relearn.length > 0 && { relearn }) });
    const lines = [head];
    for (const host of hosts)
        lines.push(origins.get(host) ?? encodeHost(host));
    for (const baseline of baselines)
        lines.push(origins.get(baseline) ?? encodeBaseline(baseline));
    return `${lines.join('\n')}\n`;
}
function encodeHost({ host, hosted, seen, gaps }) {
    return JSON.stringify({ host, hosted, seen, gaps });
}
function encodeBaseline({ owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster }) {
    const known = alarm && { cause: alarm.cause, side: alarm.side, since: alarm.since, score: alarm.score };
    return JSON.stringify({ owner, series, collector, since, seen, samples, missed, absent, alarm: known, detector, forecaster });
}
function decodeBaselines(content) {
    const baselines = new Map();
    const hosts = new Map();
    const empty = { baselines: [], hosts: [], relearn: _model_learned_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingLearned */ .F.relearn };
    let head;
    let heads = 0;
    let said;
    const { isRefused, problems: found } = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(content, {
        schema: _migrations_js__WEBPACK_IMPORTED_MODULE_4__/* .schemas */ .jo.baselines,
        otherwise: 'is no baseline',
        keep: 'first',
        head(value) {
            const { until, relearn = [], count } = value;
            const isHead = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongHead */ .Iv)(value, 'until', 'count', 'relearn') === undefined && (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsentOr */ .R_)(count, _strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my);
            if (!isHead || !(0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsentOr */ .R_)(until, _strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx) || !(0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTexts */ .VP)(relearn))
                return 'is not a first line';
            said = count;
            heads += 1;
            const other = { ...((0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx)(until) && { until }), relearn };
            if (head === undefined || (other.until ?? '') >= (head.until ?? ''))
                head = other;
            return heads === 1 ? undefined : 'says the schema again';
        },
        take(value, line) {
            if ('host' in value && !('owner' in value)) {
                if (!isHost(value))
                    return 'is no host';
                return keepLater(hosts, value.host, value, line);
            }
            return isBaseline(value) ? keepLater(baselines, keyOf(value), value, line) : 'is no baseline';
        },
    });
    const problems = [...found, ...(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .miscounted */ .IC)(found, said, hosts.size + baselines.size)];
    if (isRefused)
        return { value: empty, problems };
    const sorted = inOrder([...baselines.values()], compareBaselines);
    const value = { ...empty, ...head, baselines: sorted, hosts: inOrder([...hosts.values()], compareHosts) };
    const isAsWritten = problems.length === 0 && content.startsWith('{') && content.endsWith('}\n');
    if (isAsWritten && [...value.hosts, ...sorted].every((one) => origins.has(one)))
        texts.set(sorted, { ...value, text: content });
    return { value, problems };
}
function keepLater(known, key, item, line) {
    const other = known.get(key);
    if (line !== undefined)
        origins.set(item, line);
    if (other === undefined || later(item, other) === item)
        known.set(key, item);
    return other === undefined ? undefined : "repeats another's name";
}
function later(one, other) {
    const order = (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .qy)(one.seen, other.seen) || (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .qy)(JSON.stringify(one), JSON.stringify(other));
    return order > 0 ? one : other;
}
function keyOf({ owner, series }) {
    return `${owner.length}:${owner}${series}`;
}
function compareBaselines(one, other) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .qy)(one.owner, other.owner) || (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .qy)(one.series, other.series);
}
function compareHosts(one, other) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compareTexts */ .qy)(one.host, other.host);
}
function inOrder(items, compare) {
    return items.every((item, at) => at === 0 || compare(items[at - 1] ?? item, item) <= 0) ? items : items.sort(compare);
}
const baselineKeys = new Set(['owner', 'series', 'collector', 'since', 'seen', 'samples', 'missed', 'absent', 'alarm', 'detector', 'forecaster']);
const alarmKeys = new Set(['cause', 'side', 'since', 'score']);
const hostKeys = new Set(['host', 'hosted', 'seen', 'gaps']);
function isBaseline(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectOf */ .lz)(value, baselineKeys))
        return false;
    const { owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster } = value;
    return ((0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(owner) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(series) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(collector) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx)(since) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx)(seen) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(samples) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(missed) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(absent) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsentOr */ .R_)(alarm, isAlarm) &&
        (0,_detect_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDetector */ .dA)(detector) !== undefined &&
        (forecaster === undefined || (0,_detect_forecast_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeForecaster */ .f)(forecaster) !== undefined));
}
function isAlarm(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectOf */ .lz)(value, alarmKeys))
        return false;
    const { cause, side, since, score } = value;
    return ((cause === 'value' || cause === 'level' || cause === 'flat' || cause === 'season') &&
        (side === 'above' || side === 'below') &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx)(since) &&
        typeof score === 'number' && score >= 0 && score <= 1);
}
function isHost(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectOf */ .lz)(value, hostKeys))
        return false;
    const { host, hosted, seen, gaps } = value;
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isName */ .Eo)(host) && typeof hosted === 'boolean' && (0,_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .isTimestamp */ .Fx)(seen) && Array.isArray(gaps) && gaps.every(isGap);
}
function isGap(value) {
    return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}


/***/ }),

/***/ 54749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ memoryStateOf),
/* harmony export */   mA: () => (/* binding */ decodeMemory),
/* harmony export */   yu: () => (/* binding */ encodeMemory)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7687);
/* harmony import */ var _model_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76386);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36597);
/* harmony import */ var _model_sightings_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4103);
/* harmony import */ var _baselines_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);
/* harmony import */ var _bookmarks_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33233);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39525);
/* harmony import */ var _incidents_codec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15239);
/* harmony import */ var _learning_codec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98438);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45832);
/* harmony import */ var _runs_codec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3590);











function decodeMemory(read, listed) {
    const damaged = [];
    let missing = true;
    const open = (path, decode, countOf, otherwise) => {
        const content = read(path);
        if (content === undefined)
            return otherwise;
        missing = false;
        const { value, problems } = decode(content);
        if (problems.length > 0)
            damaged.push({ path, problem: (0,_decoded_js__WEBPACK_IMPORTED_MODULE_9__/* .summed */ .Ay)(problems), content, salvaged: countOf(value) > 0 });
        return value;
    };
    const { learned } = _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4;
    const runs = open(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.runs, _runs_codec_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeRuns */ .x, (value) => value.length, _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.runs);
    const bookmarks = open(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.bookmarks, _bookmarks_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBookmarks */ .g, (value) => Object.keys(value).length, _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.bookmarks);
    const learning = open(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.learningMemory, _learning_codec_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeLearning */ .$7, ({ records }) => records.length, _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning);
    const usual = open(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.baselines, _baselines_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBaselines */ .zd, ({ baselines, hosts }) => baselines.length + hosts.length, learned);
    const incidents = open(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.incidents, _incidents_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeIncidents */ .M4, (value) => value.length, learned.incidents);
    const files = [...listed].filter((path) => (0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_2__/* .halfDayIn */ .hk)(path) !== undefined).sort();
    const sightings = (0,_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .decodePending */ .W$)(files, (path, decode) => open(path, decode, (value) => value.length, []));
    for (const [path, problem] of (0,_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .lacking */ .gP)(runs, sightings, usual.until)) {
        const content = damaged.some((one) => one.path === path) || !files.includes(path) ? undefined : read(path);
        if (content !== undefined)
            damaged.push({ path, problem, content, salvaged: true });
    }
    return { memory: { runs, bookmarks, learning, learned: (0,_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutFolded */ .z3)({ ...usual, incidents, sightings }) }, damaged, missing };
}
function memoryStateOf({ memory, damaged }) {
    if (damaged.length === 0)
        return 'updated';
    const { runs, learning: { records }, learned: { baselines, incidents, sightings } } = memory;
    const isAnythingLeft = [runs, records, baselines, incidents, sightings].some(({ length }) => length > 0);
    return isAnythingLeft || damaged.some(({ recoveredFrom }) => recoveredFrom !== undefined) ? 'recovered' : 'unavailable';
}
function encodeMemory(memory, timestamp) {
    return new Map([
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.runs, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_runs_codec_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeRuns */ .j)(memory.runs))],
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.bookmarks, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_bookmarks_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeBookmarks */ .Y)(memory.bookmarks))],
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.learningMemory, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_learning_codec_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeLearning */ .RM)(memory.learning))],
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.learningSummary, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_learning_codec_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeLearningSummary */ .Xm)(memory.learning, timestamp))],
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.baselines, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_baselines_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBaselines */ .Px)(memory.learned))],
        [_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .paths */ .f0.incidents, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .inert */ .tJ)((0,_incidents_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeIncidents */ .Gv)(memory.learned.incidents))],
        ...(0,_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .encodePending */ .yV)(memory.learned.sightings),
    ]);
}


/***/ }),

/***/ 15239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ encodeIncidents),
/* harmony export */   M4: () => (/* binding */ decodeIncidents),
/* harmony export */   Zf: () => (/* binding */ compareIncidents),
/* harmony export */   r8: () => (/* binding */ laterIncident)
/* harmony export */ });
/* harmony import */ var _baselines_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6768);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32483);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48982);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36942);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18428);





const origins = new WeakMap();
function encodeIncidents(incidents) {
    const lines = incidents.map((incident) => origins.get(incident) ?? encodeIncident(incident));
    return `${[JSON.stringify({ schema: (0,_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .schemas */ .jo.incidents), count: incidents.length }), ...lines].join('\n')}\n`;
}
function encodeIncident(incident) {
    const { id, state, since, opened, resolved, how, bad, good, looks, flapping, told, times } = incident;
    const saidLast = told && { at: told.at, severity: told.severity };
    return JSON.stringify({ id, state, ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleFields */ .ZA)(incident), since, opened, resolved, how, bad, good, looks, flapping, told: saidLast, times });
}
function decodeIncidents(content) {
    const incidents = new Map();
    let count;
    const { isRefused, problems } = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(content, {
        schema: _migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .schemas */ .jo.incidents,
        otherwise: 'is no incident',
        keep: 'first',
        head(value) {
            ({ count } = value);
            return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongHead */ .Iv)(value, 'count') ?? ((0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsentOr */ .R_)(count, _strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my) ? undefined : 'is not a first line');
        },
        take(value, line) {
            if (!isIncident(value))
                return 'is no incident';
            if (line !== undefined)
                origins.set(value, line);
            const other = incidents.get(value.id);
            incidents.set(value.id, other === undefined ? value : laterIncident(value, other));
            return other === undefined ? undefined : 'repeats an incident';
        },
    });
    return { value: isRefused ? [] : (0,_baselines_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...incidents.values()], compareIncidents), problems: [...problems, ...(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .miscounted */ .IC)(problems, count, incidents.size)] };
}
function compareIncidents(one, other) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .qy)(one.id, other.id);
}
function laterIncident(one, other) {
    const order = one.times - other.times ||
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .qy)(lastMoment(one), lastMoment(other)) ||
        one.bad + one.good - (other.bad + other.good) ||
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .qy)(encodeIncident(one), encodeIncident(other));
    return order > 0 ? one : other;
}
function lastMoment({ since, opened = '', resolved = '', told }) {
    return [since, opened, resolved, told?.at ?? ''].reduce((last, one) => (one > last ? one : last));
}
const keys = new Set([
    'id', 'state', 'rule', 'owner', 'series', 'severity', 'collector', 'since', 'opened', 'resolved', 'how', 'bad', 'good', 'looks', 'flapping', 'told', 'times',
]);
const toldKeys = new Set(['at', 'severity']);
const states = new Set(['suspected', 'open', 'resolved']);
const endings = new Set(['recovered', 'gone', 'accepted']);
const looksForm = /^[01]{0,64}$/;
function isIncident(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectOf */ .lz)(value, keys) || !(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTrouble */ ._5)(value))
        return false;
    const { id, state, since, opened, resolved, how, bad, good, looks, flapping, told, times } = value;
    return ((0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isName */ .Eo)(id) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(state, states) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimestamp */ .Fx)(since) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsentOr */ .R_)(opened, _strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimestamp */ .Fx) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsentOr */ .R_)(resolved, _strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimestamp */ .Fx) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsentOr */ .R_)(how, (one) => (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(one, endings)) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my)(bad) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my)(good) &&
        typeof looks === 'string' && looksForm.test(looks) &&
        typeof flapping === 'boolean' &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsentOr */ .R_)(told, isTold) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my)(times));
}
function isTold(value) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectOf */ .lz)(value, toldKeys) && (0,_strict_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimestamp */ .Fx)(value['at']) && (value['severity'] === 'WARN' || value['severity'] === 'CRITICAL');
}


/***/ }),

/***/ 45832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ decodePending),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   yV: () => (/* binding */ encodePending),
/* harmony export */   z3: () => (/* binding */ withoutFolded)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7687);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4103);
/* harmony import */ var _baselines_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6768);
/* harmony import */ var _sightings_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79007);





function decodePending(files, open) {
    const known = new Set();
    const all = files.flatMap((path) => open(path, (content) => newOf((0,_sightings_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSightings */ .zH)(content, (0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .halfDayIn */ .hk)(path) ?? ''), known)));
    return (0,_baselines_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(all, _sightings_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSightings */ .E$);
}
function newOf({ value, problems }, known) {
    const more = value.filter(({ id }) => !known.has(id));
    for (const { id } of more)
        known.add(id);
    return { value: more, problems: more.length === value.length ? problems : [...problems, "it repeats another file's sightings"] };
}
function encodePending(sightings) {
    const files = new Map();
    for (const sighting of sightings) {
        const path = (0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingsPath */ .Gc)((0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .halfDayOf */ .DG)(sighting.timestamp));
        const known = files.get(path);
        if (known === undefined)
            files.set(path, [sighting]);
        else
            known.push(sighting);
    }
    return new Map([...files].map(([path, some]) => [path, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .tJ)((0,_sightings_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSightings */ .rH)(some))]));
}
function lacking(runs, sightings, until = '') {
    const known = new Set(sightings.map(({ id }) => id));
    const counts = new Map();
    for (const { id, timestamp } of runs) {
        if (timestamp < until || known.has(id))
            continue;
        const path = (0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingsPath */ .Gc)((0,_model_sightings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .halfDayOf */ .DG)(timestamp));
        counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return new Map([...counts].map(([path, count]) => [path, `it lacks what ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'run')} saw`]));
}
function withoutFolded(learned) {
    const { until = '' } = learned;
    const pending = learned.sightings.filter(({ timestamp }) => timestamp >= until);
    return pending.length === learned.sightings.length ? learned : { ...learned, sightings: pending };
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ encodeRuns),
/* harmony export */   x: () => (/* binding */ decodeRuns)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7687);
/* harmony import */ var _model_ticket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31509);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32483);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48982);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36942);





const origins = new WeakMap();
function encodeRuns(runs) {
    const lines = runs.map((run) => origins.get(run) ?? encodeRun(run));
    return `${[JSON.stringify({ schema: (0,_migrations_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(_migrations_js__WEBPACK_IMPORTED_MODULE_1__/* .schemas */ .jo.runs) }), ...lines].join('\n')}\n`;
}
const width = 8;
function encodeRun({ id, timestamp, host, status, findings, values, asked, workflow }) {
    const rest = { asked, workflow };
    if (values === undefined)
        return JSON.stringify({ id, timestamp, host, status, findings, ...rest });
    const numbers = Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value).padEnd(width)}`);
    const [head, tail] = [JSON.stringify({ id, timestamp, host, status, findings }).slice(0, -1), JSON.stringify(rest).slice(1)];
    return `${head},"values":{${numbers.join(',')}}${tail === '}' ? '' : ','}${tail}`;
}
function decodeRuns(content) {
    const runs = new Map();
    const { isRefused, problems } = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(content, {
        schema: _migrations_js__WEBPACK_IMPORTED_MODULE_1__/* .schemas */ .jo.runs,
        otherwise: 'is no run',
        keep: 'last',
        take(run, line) {
            if (!isRun(run))
                return 'is no run';
            if (runs.has(run.id))
                return 'repeats a run';
            runs.set(run.id, run);
            if (line !== undefined)
                origins.set(run, line);
            return undefined;
        },
    });
    return { value: isRefused ? [] : [...runs.values()], problems };
}
const runKeys = new Set(['id', 'timestamp', 'host', 'status', 'findings', 'values', 'asked', 'workflow']);
const findingKeys = new Set(['id', 'severity', 'series', 'collector', 'since']);
const workflowKeys = new Set(['run', 'attempt']);
const channelSet = new Set(_model_ticket_js__WEBPACK_IMPORTED_MODULE_2__/* .channels */ .B);
function isRun(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectOf */ .lz)(value, runKeys))
        return false;
    const { id, timestamp, host, status, findings, values, asked, workflow } = value;
    return ((0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(id) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimestamp */ .Fx)(timestamp) &&
        typeof host === 'string' &&
        (status === 'OK' || status === 'WARN' || status === 'CRITICAL' || status === 'UNKNOWN') &&
        Array.isArray(findings) &&
        findings.every(isPastFinding) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsentOr */ .R_)(values, isValues) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsentOr */ .R_)(asked, isChannels) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsentOr */ .R_)(workflow, isWorkflow));
}
function isPastFinding(value) {
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectOf */ .lz)(value, findingKeys))
        return false;
    const { id, severity, series, collector, since } = value;
    return ((0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(id) &&
        (severity === 'WARN' || severity === 'CRITICAL') &&
        typeof series === 'string' &&
        (collector === undefined || typeof collector === 'string') &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimestamp */ .Fx)(since));
}
function isValues(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) && Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one));
}
function isChannels(value) {
    return Array.isArray(value) && value.every((one) => (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(one, channelSet));
}
function isWorkflow(value) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectOf */ .lz)(value, workflowKeys) && typeof value['run'] === 'string' && typeof value['attempt'] === 'string';
}


/***/ }),

/***/ 79007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ compareSightings),
  zH: () => (/* binding */ decodeSightings),
  rH: () => (/* binding */ encodeSightings)
});

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/sightings-files.js
var sightings_files = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/remember/baselines-codec.js
var baselines_codec = __webpack_require__(6768);
;// CONCATENATED MODULE: ./lib/remember/columns.js
function columnsOf(known, count) {
    const names = known.slice(0, count);
    const sums = [];
    let places;
    const opened = () => (places ??= new Map(names.map((name, place) => [name, place])));
    return {
        names,
        placeOf: (name) => opened().get(name),
        add(name) {
            opened().set(name, names.length);
            return names.push(name) - 1;
        },
        shape(wanted) {
            for (let at = sums.length; at < wanted; at += 1)
                sums.push(sumWith(sums[at - 1] ?? fnvStart, names[at] ?? ''));
            return ((sums[wanted - 1] ?? fnvStart) >>> 0).toString(16).padStart(8, '0');
        },
    };
}
const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;
function sumWith(sum, name) {
    let hash = Math.imul(sum ^ name.length, fnvPrime);
    for (let at = 0; at < name.length; at += 1)
        hash = Math.imul(hash ^ name.charCodeAt(at), fnvPrime);
    return hash;
}

// EXTERNAL MODULE: ./lib/remember/json-lines.js
var json_lines = __webpack_require__(32483);
// EXTERNAL MODULE: ./lib/remember/migrations.js
var migrations = __webpack_require__(48982);
// EXTERNAL MODULE: ./lib/remember/strict.js
var strict = __webpack_require__(36942);
// EXTERNAL MODULE: ./lib/remember/trouble.js
var trouble = __webpack_require__(18428);
;// CONCATENATED MODULE: ./lib/remember/sightings-codec.js








const origins = new WeakMap();
function encodeSightings(sightings) {
    const hosts = new Map();
    const rows = sightings.map((sighting) => {
        const host = hosts.get(sighting.host) ?? { last: undefined, isAsRead: true, columns: new Map() };
        hosts.set(sighting.host, host);
        return rowOf(sighting, host);
    });
    const heads = [...hosts].sort(([one], [other]) => (0,strict/* compareTexts */.qy)(one, other)).flatMap(([host, { columns }]) => [...columns].sort(([one], [other]) => (0,strict/* compareTexts */.qy)(one, other)).flatMap(([collector, { columns: { names }, count }]) => count === 0 ? [] : [JSON.stringify({ host, collector, series: names.slice(0, count) })]));
    return `${[JSON.stringify({ schema: (0,migrations/* nameOf */.Vb)(migrations/* schemas */.jo.sightings) }), ...heads, ...rows].join('\n')}\n`;
}
function rowOf(sighting, host) {
    const origin = origins.get(sighting);
    const before = host.last;
    host.last = sighting;
    if (host.isAsRead && origin !== undefined && origin.before === before && fills(origin.filled, host)) {
        for (const [collector, { columns, count }] of origin.filled) {
            const known = host.columns.get(collector);
            if (known === undefined)
                host.columns.set(collector, { columns, count, isOwn: false });
            else
                known.count = Math.max(known.count, count);
        }
        return origin.line;
    }
    host.isAsRead = false;
    const { id, timestamp, hosted, offset, troubles, unseen, muted, acknowledged, relearn, anew } = sighting;
    const values = [...sighting.values.keys()].sort().map((collector) => `${JSON.stringify(collector)}:${valuesOf(collector, sighting, host)}`);
    const head = JSON.stringify({ id, timestamp, host: sighting.host, ...(hosted && { hosted }), ...(offset !== 0 && { offset }) });
    const rest = JSON.stringify({
        ...(troubles.length > 0 && { troubles: troubles.map(trouble/* troubleFields */.ZA) }),
        ...(unseen.length > 0 && { unseen }),
        ...(muted.length > 0 && { muted }),
        ...(acknowledged.length > 0 && { acknowledged }),
        ...(relearn.length > 0 && { relearn }),
        ...(anew.length > 0 && { anew }),
    });
    return `${head.slice(0, -1)},"values":{${values.join(',')}}${rest === '{}' ? '' : `,${rest.slice(1, -1)}`}}`;
}
function fills(filled, host) {
    return [...filled].every(([collector, { columns }]) => (host.columns.get(collector)?.columns ?? columns) === columns);
}
function valuesOf(collector, { values }, host) {
    const known = host.columns.get(collector);
    const own = known?.isOwn === true ? known : { columns: columnsOf(known?.columns.names ?? [], known?.count ?? 0), count: known?.count ?? 0, isOwn: true };
    host.columns.set(collector, own);
    const row = [];
    const fresh = [];
    for (const [name, value] of values.get(collector) ?? []) {
        if (!Number.isFinite(value))
            continue;
        const place = own.columns.placeOf(name);
        if (place === undefined)
            fresh.push([name, value]);
        else
            row[place] = value;
    }
    for (const [name, value] of fresh.sort(([one], [other]) => (0,strict/* compareTexts */.qy)(one, other)))
        row[own.columns.add(name)] = value;
    if (row.length === 0)
        return '[]';
    own.count = Math.max(own.count, row.length);
    let text = `["${own.columns.shape(row.length)}"`;
    for (let place = 0; place < row.length; place += 1)
        text += `,${row[place] ?? 'null'}`;
    return `${text}]`;
}
function decodeSightings(content, halfDay) {
    const sightings = new Map();
    const columns = new Map();
    const last = new Map();
    const { isRefused, problems } = (0,json_lines/* readLines */.Se)(content, {
        schema: migrations/* schemas */.jo.sightings,
        otherwise: 'is no sighting',
        keep: 'first',
        take(value, line) {
            if ('series' in value) {
                if (!isHead(value))
                    return 'is no list of series';
                const key = columnsKey(value.host, value.collector);
                const known = columns.get(key) ?? [];
                columns.set(key, [...known, columnsOf(value.series, value.series.length)]);
                return known.length === 0 ? undefined : "repeats another's names";
            }
            if (!isRow(value))
                return 'is no sighting';
            const read = readValues(value.host, value.values, columns);
            if (read === undefined)
                return 'is a sighting of unknown series';
            if (sightings.has(value.id))
                return 'repeats a sighting';
            const sighting = sightingOf(value, read.values);
            if (line !== undefined)
                origins.set(sighting, { line, before: last.get(sighting.host), filled: read.filled });
            last.set(sighting.host, sighting);
            sightings.set(sighting.id, sighting);
            return (0,sightings_files/* halfDayOf */.DG)(sighting.timestamp) === halfDay ? undefined : 'is of another half day';
        },
    });
    return { value: isRefused ? [] : (0,baselines_codec/* inOrder */.al)([...sightings.values()], compareSightings), problems };
}
function compareSightings(one, other) {
    return (0,strict/* compareTexts */.qy)(one.timestamp, other.timestamp) || (0,strict/* compareTexts */.qy)(one.id, other.id);
}
function readValues(host, rows, known) {
    const values = new Map();
    const filled = new Map();
    for (const collector of Object.keys(rows)) {
        const row = rows[collector];
        if (!isList(row))
            return undefined;
        const count = Math.max(0, row.length - 1);
        const columns = known.get(columnsKey(host, collector))?.find((one) => count <= one.names.length && one.shape(count) === row[0]);
        if (columns === undefined && row.length > 0)
            return undefined;
        const found = new Map();
        for (let at = 0; at < count; at += 1) {
            const value = row[at + 1];
            if (value === null)
                continue;
            if (typeof value !== 'number' || !Number.isFinite(value))
                return undefined;
            found.set(columns?.names[at] ?? '', value);
        }
        values.set(collector, found);
        if (columns !== undefined)
            filled.set(collector, { columns, count });
    }
    return { values, filled };
}
function sightingOf(row, values) {
    const { id, timestamp, host, hosted = false, offset = 0, troubles = [], unseen = [], muted = [], acknowledged = [], relearn = [], anew = [] } = row;
    return { id, timestamp, host, hosted, offset, values, troubles, unseen, muted, acknowledged, relearn, anew };
}
const headKeys = new Set(['host', 'collector', 'series']);
const rowKeys = new Set(['id', 'timestamp', 'host', 'hosted', 'offset', 'values', 'troubles', 'unseen', 'muted', 'acknowledged', 'relearn', 'anew']);
function isHead(value) {
    if (!(0,strict/* isObjectOf */.lz)(value, headKeys))
        return false;
    const { host, collector, series } = value;
    return (0,strict/* isName */.Eo)(host) && (0,strict/* isName */.Eo)(collector) && (0,strict/* isTexts */.VP)(series) && new Set(series).size === series.length;
}
function isRow(value) {
    if (!(0,strict/* isObjectOf */.lz)(value, rowKeys))
        return false;
    const { id, timestamp, host, hosted, offset, values, troubles, unseen, muted, acknowledged, relearn, anew } = value;
    return ((0,strict/* isName */.Eo)(id) &&
        (0,strict/* isTimestamp */.Fx)(timestamp) &&
        (0,strict/* isName */.Eo)(host) &&
        (0,strict/* isAbsentOr */.R_)(hosted, (one) => typeof one === 'boolean') &&
        (0,strict/* isAbsentOr */.R_)(offset, Number.isSafeInteger) &&
        (0,json/* isJsonObject */.OW)(values) &&
        (0,strict/* isAbsentOr */.R_)(troubles, (all) => Array.isArray(all) && all.every(trouble/* isTrouble */.KM)) &&
        [unseen, muted, acknowledged, relearn, anew].every((texts) => (0,strict/* isAbsentOr */.R_)(texts, strict/* isTexts */.VP)));
}
function isList(value) {
    return Array.isArray(value);
}
function columnsKey(host, collector) {
    return `${host.length}:${host}${collector}`;
}


/***/ }),

/***/ 36942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   R_: () => (/* binding */ isAbsentOr),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   lz: () => (/* binding */ isObjectOf),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qy: () => (/* binding */ compareTexts)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


function isObjectOf(value, keys) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    for (const key in value)
        if (!keys.has(key))
            return false;
    return true;
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isCount(value) {
    return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function isOneOf(value, words) {
    const known = words;
    return known.has(value);
}
const timestampForm = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
function isTimestamp(value) {
    if (typeof value !== 'string' || !timestampForm.test(value))
        return false;
    return value.slice(6, 8) <= '28' || (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(value) !== undefined;
}
function isAbsentOr(value, test) {
    return value === undefined || test(value);
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 18428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   ZA: () => (/* binding */ troubleFields),
/* harmony export */   _5: () => (/* binding */ hasTrouble)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65268);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36942);


const keys = new Set(['rule', 'owner', 'series', 'severity', 'collector']);
const ruleSet = new Set(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a);
function hasTrouble(value) {
    const { rule, owner, series, severity, collector } = value;
    return ((0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(rule, ruleSet) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(owner) &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(series) &&
        (severity === 'WARN' || severity === 'CRITICAL') &&
        (0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsentOr */ .R_)(collector, _strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo));
}
function isTrouble(value) {
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectOf */ .lz)(value, keys) && hasTrouble(value);
}
function troubleFields({ rule, owner, series, severity, collector }) {
    return { rule, owner, series, severity, collector };
}


/***/ })

};
