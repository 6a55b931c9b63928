export const id = 179;
export const ids = [179];
export const modules = {

/***/ 67179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ decodeDetector),
  BT: () => (/* binding */ openDetector),
  P6: () => (/* binding */ shippedThreshold)
});

;// CONCATENATED MODULE: ./lib/detect/clock.js
const first = 0;
const last = 1;
const gap = 2;
const samples = 3;
const offset = 4;
const clock_window = 200;
const farthest = 100;
const firstOf = (memory) => memory[first];
const lastOf = (memory) => memory[last];
const cadenceOf = (memory) => memory[gap];
const samplesOf = (memory) => memory[samples];
const offsetOf = (memory) => memory[offset];
function tick(memory, at, localOffset) {
    memory[offset] = localOffset;
    memory[samples] += 1;
    const count = memory[samples];
    if (count === 1) {
        memory[first] = memory[last] = at;
        return 1;
    }
    const passed = at - memory[last];
    memory[last] = at;
    const usual = count < 10 ? passed : Math.min(passed, 3 * memory[gap]);
    memory[gap] += (usual - memory[gap]) / Math.min(count - 1, clock_window);
    return count < 3 ? 1 : Math.min(farthest, passed / memory[gap]);
}
const samplesAnHour = (memory) => Math.max(1, Math.min(12, 3600 / Math.max(memory[gap], 1)));

;// CONCATENATED MODULE: ./lib/detect/counts.js
const fractions = 26;
const negative = 27;
const dispersion = 28;
const largest = 30;
const counts_window = 2000;
const nothing = 3;
const everything = 5;
function beginCounts(memory) {
    memory[dispersion] = 1;
}
const wasNegative = (memory) => memory[negative] === 1;
const rare = (memory, mean) => memory[fractions] + memory[negative] === 0 && mean < largest;
function learnCounts(memory, value, mean, samples) {
    if (value < 0)
        memory[negative] = 1;
    if (!Number.isInteger(value))
        memory[fractions] = 1;
    if (!rare(memory, mean))
        return;
    const usual = Math.max(mean, 1 / samples);
    const square = (value - usual) ** 2 / usual;
    memory[dispersion] += (Math.min(square, 10 * memory[dispersion]) - memory[dispersion]) / Math.min(samples, counts_window);
}
function tellingCount(memory, total, expected) {
    const evidence = tail(Math.max(0, total), Math.max(expected, 1e-9)) / Math.max(1, memory[dispersion]);
    return Math.max(0, Math.min(1, (evidence - nothing) / (everything - nothing)));
}
function tail(total, mean) {
    if (total === 0)
        return mean / Math.LN10;
    const bound = (total * Math.log(total / mean) - (total - mean)) / Math.LN10;
    return Math.max(0, bound + 0.5 * Math.log10(2 * Math.PI * total));
}

;// CONCATENATED MODULE: ./lib/detect/evidence.js
const ordinary = 2.44;
const most = 12;
function evidenceOf(distance, novelty) {
    const tail = Math.min(ordinary, 0.3 * distance + 0.1 * distance * distance);
    if (novelty <= 0)
        return tail;
    return Math.min(most, ordinary + 1.2 * Math.log10(1 + novelty / 0.11));
}

;// CONCATENATED MODULE: ./lib/detect/memory.js
const fixed = 71;
const highsAt = 71;
const lowsAt = 80;
const dayAt = 89;
const weekAt = 113;
const size = 281;
function newMemory() {
    const memory = new Float64Array(size);
    memory.fill(NaN, dayAt);
    return memory;
}

;// CONCATENATED MODULE: ./lib/detect/extremes.js

const extremes = { highs: highsAt, lows: lowsAt };
const valuesAt = 1;
const timesAt = 5;
const mostExtremes = 3;
function seenBefore(memory, which, at, value) {
    const values = which + valuesAt;
    const times = which + timesAt;
    let count = memory[which] ?? 0;
    while (count > 0 && (memory[values + count - 1] ?? 0) < value)
        count -= 1;
    const before = count === 0 ? 0 : (memory[times + count - 1] ?? 0);
    if (count > 0 && memory[values + count - 1] === value)
        count -= 1;
    memory[values + count] = value;
    memory[times + count] = at;
    count += 1;
    if (count > mostExtremes) {
        thin(memory, values, times);
        count -= 1;
    }
    memory[which] = count;
    return before;
}
function thin(memory, values, times) {
    let least = 1;
    let smallest = Infinity;
    for (let index = 1; index < mostExtremes; index += 1) {
        const difference = (memory[values + index] ?? 0) - (memory[values + index + 1] ?? 0);
        if (difference < smallest)
            [least, smallest] = [index, difference];
    }
    for (let index = least; index < mostExtremes; index += 1) {
        memory[values + index] = memory[values + index + 1] ?? 0;
        memory[times + index] = memory[times + index + 1] ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/detect/flat.js
const flat_last = 21;
const run = 22;
const longest = 23;
const repeats = 24;
const smallest = 25;
const flat_window = 2000;
const margin = 5;
const flat_most = 1.5;
const resolutionOf = (memory) => memory[smallest];
function repeated(memory, value, samples) {
    if (samples === 1) {
        memory[flat_last] = value;
        memory[run] = 1;
        return 0;
    }
    const step = Math.abs(value - memory[flat_last]);
    if (step > 0) {
        memory[smallest] = memory[smallest] === 0 ? step : Math.min(memory[smallest] * 1.001, step);
        memory[longest] = Math.max(memory[run], memory[longest] * (1 - 1 / flat_window));
        memory[run] = 1;
        memory[flat_last] = value;
        memory[repeats] += (0 - memory[repeats]) / Math.min(samples, flat_window);
        return 0;
    }
    memory[run] += 1;
    if (memory[run] <= 2 * memory[longest] + margin || memory[smallest] === 0) {
        memory[repeats] += (1 - memory[repeats]) / Math.min(samples, flat_window);
        return 0;
    }
    const likely = Math.max(memory[repeats], 1 / Math.min(samples, flat_window));
    return Math.min(flat_most, -Math.log10(Math.min(0.999, likely)) * (memory[run] - memory[longest]));
}

;// CONCATENATED MODULE: ./lib/detect/incident.js
const incident_open = 61;
const since = 62;
const incident_samples = 63;
const sum = 64;
const calm = 65;
const bar = 66;
const calmEnough = 3;
const lasting = 3 * 86_400;
const lastingSamples = 14;
const forgotten = 12;
const incident_nothing = 1e-12;
const isOpen = (memory) => memory[incident_open] === 1;
const isBegun = (memory) => memory[incident_open] === 0 || memory[incident_samples] >= 1;
function fresh(memory, unusualness, steps) {
    if (unusualness === 0 && memory[bar] === 0)
        return 0;
    const more = Math.max(0, unusualness - memory[bar]);
    const left = memory[bar] * Math.exp(-steps / forgotten);
    memory[bar] = Math.max(left < incident_nothing ? 0 : left, unusualness);
    return more;
}
function incident_close(memory) {
    memory[incident_open] = memory[since] = memory[incident_samples] = memory[sum] = memory[calm] = 0;
}
function accept(memory) {
    const by = memory[sum] / memory[incident_samples];
    incident_close(memory);
    return by;
}
function follow(memory, at, residual, raises, usual) {
    if (memory[incident_open] === 0) {
        if (!raises)
            return 'none';
        memory[incident_open] = 1;
        memory[since] = at;
        memory[incident_samples] = 1;
        memory[sum] = residual;
        memory[calm] = 0;
        return 'opens';
    }
    memory[calm] = usual ? memory[calm] + 1 : 0;
    memory[incident_samples] += 1;
    memory[sum] += residual;
    if (memory[calm] >= calmEnough)
        incident_close(memory);
    else if (at - memory[since] >= lasting && memory[incident_samples] >= lastingSamples)
        return 'accepts';
    return 'none';
}

;// CONCATENATED MODULE: ./lib/detect/interval.js
const low = 67;
const high = 68;
const outside = 0.01;
const stride = 0.05;
const lowOf = (memory) => memory[low];
const highOf = (memory) => memory[high];
function learnInterval(memory, innovation, spread, samples) {
    if (samples < 10) {
        memory[low] = Math.min(memory[low], innovation);
        memory[high] = Math.max(memory[high], innovation);
        return;
    }
    const step = spread * Math.max(stride, 10 / samples);
    memory[high] += innovation > memory[high] ? step * (1 - outside) : -step * outside;
    memory[low] += innovation < memory[low] ? -step * (1 - outside) : step * outside;
}

;// CONCATENATED MODULE: ./lib/detect/level.js
const mean = 8;
const smooth = 9;
const plainError = 10;
const trendError = 11;
const trending = 12;
const level_longest = 800;
const better = 0.7;
const level_farthest = 8;
function levelOf(memory) {
    return memory[trending] === 1 ? 2 * memory[mean] - memory[smooth] : memory[mean];
}
function learnLevel(memory, value, samples, spread) {
    if (samples === 1) {
        memory[mean] = memory[smooth] = value;
        return;
    }
    const plain = value - memory[mean];
    const trend = value - (2 * memory[mean] - memory[smooth]);
    const early = samples < 10;
    const limit = early ? Infinity : level_farthest * Math.max(spread, memory[plainError]);
    const window = Math.min(samples, level_longest);
    memory[mean] += Math.max(-limit, Math.min(limit, plain)) / window;
    memory[smooth] += (memory[mean] - memory[smooth]) / window;
    memory[plainError] += (Math.min(Math.abs(plain), limit) - memory[plainError]) / window;
    memory[trendError] += (Math.min(Math.abs(trend), limit) - memory[trendError]) / window;
    const believed = memory[trendError] < better * memory[plainError] && samples > 100;
    if (memory[trending] === 0 ? believed : memory[trendError] > memory[plainError])
        memory[trending] = 1 - memory[trending];
}
function shiftLevel(memory, by) {
    memory[mean] += by;
    memory[smooth] += by;
}

;// CONCATENATED MODULE: ./lib/detect/profile.js


const none = 13;
const byDay = 14;
const byWeek = 15;
const chosen = 16;
const profile_longest = 14;
const profile_better = 0.9;
const errorMemory = 1000;
const hour = { day: 0, week: 0, dayCount: 0, weekCount: 0, trust: 0 };
function hourAt(memory, at, anHour) {
    const local = (at + offsetOf(memory)) / 3600;
    const whole = Math.floor(local) | 0;
    const days = (at - firstOf(memory)) / 86_400;
    const within = local - whole;
    hour.day = dayAt + (((whole % 24) + 24) % 24);
    hour.week = weekAt + (((whole % 168) + 168) % 168);
    const seen = isSeen(memory[hour.week]);
    const weeks = seen ? Math.max(1, days / 7) : 0;
    hour.dayCount = isSeen(memory[hour.day]) ? (Math.floor(days) + within) * anHour + 1 : 1;
    hour.weekCount = seen ? (Math.floor(days / 7) + within) * anHour + 1 : 1;
    hour.trust = weeks / (weeks + 2);
    return hour;
}
const seasonChosen = (memory) => memory[chosen];
function seasonAt(memory, { day, week, trust }) {
    if (memory[chosen] === 0)
        return 0;
    return known(memory[day]) + (memory[chosen] === 2 ? trust * known(memory[week]) : 0);
}
function choose(memory, samples) {
    if (samples <= 30)
        return;
    const isWeekly = memory[byWeek] < Math.min(memory[none], memory[byDay]) * profile_better;
    memory[chosen] = isWeekly ? 2 : memory[byDay] < memory[none] * profile_better ? 1 : 0;
}
function shareLeft(memory) {
    if (memory[chosen] === 0 || memory[none] <= 0)
        return 1;
    return Math.max(0.01, Math.min(1, (memory[chosen] === 1 ? memory[byDay] : memory[byWeek]) / memory[none]));
}
function learnProfile(memory, { day, week, dayCount, weekCount, trust }, difference, samples, anHour, limit) {
    const inDay = known(memory[day]);
    const inWeek = known(memory[week]);
    const rest = difference - inDay;
    const pace = Math.max(1 / samples, 1 / errorMemory);
    memory[none] += (Math.min(Math.abs(difference), limit) - memory[none]) * pace;
    memory[byDay] += (Math.min(Math.abs(rest), limit) - memory[byDay]) * pace;
    memory[byWeek] += (Math.min(Math.abs(rest - trust * inWeek), limit) - memory[byWeek]) * pace;
    memory[day] = inDay + clipped(rest, limit) / (Math.min(dayCount, profile_longest * anHour) + 1);
    memory[week] = inWeek + clipped(rest - inWeek, limit) / (Math.min(weekCount, profile_longest * anHour) + 1);
}
const isSeen = (value) => value !== undefined && !Number.isNaN(value);
const known = (value) => (isSeen(value) ? value : 0);
const clipped = (value, limit) => Math.max(-limit, Math.min(limit, value));

;// CONCATENATED MODULE: ./lib/detect/range.js
const ranges = { residual: 37, innovation: 41, mean: 45, level: 49, drift: 53, activity: 57 };
const centreAt = 0;
const spreadAt = 1;
const lowAt = 2;
const highAt = 3;
const range_longest = 50_000;
const slowness = 5;
const core = 3;
const range_window = 2000;
const youngest = 24;
const paceOf = (samples) => 1 / Math.min(samples, range_window);
const shrinkingOf = (samples) => 1 / Math.min(range_longest, slowness * samples);
function beyond(memory, range, value, samples, floor, pace = paceOf(samples), shrinking = shrinkingOf(samples)) {
    const centre = memory[range + centreAt] ?? 0;
    const spread = memory[range + spreadAt] ?? 0;
    const low = memory[range + lowAt] ?? 0;
    const high = memory[range + highAt] ?? 0;
    memory[range + centreAt] = centre + (value - centre) * pace;
    memory[range + spreadAt] = spread + (Math.abs(value - centre) - spread) * pace;
    if (samples < 3) {
        memory[range + lowAt] = memory[range + highAt] = value;
        return 0;
    }
    const reach = core * spread;
    memory[range + highAt] = value > high ? value : high - Math.max(0, high - Math.max(value, centre + reach)) * shrinking;
    memory[range + lowAt] = value < low ? value : low + Math.max(0, Math.min(value, centre - reach) - low) * shrinking;
    const over = value > high ? value - high : value < low ? value - low : 0;
    return samples <= youngest || over === 0 ? 0 : over / Math.max(high - low, floor, reach);
}
const isNear = (memory, range, value, distances) => Math.abs(value - (memory[range + centreAt] ?? 0)) <= distances * (memory[range + spreadAt] ?? 0);
const isRange = (memory, range) => (memory[range + lowAt] ?? 0) <= (memory[range + highAt] ?? 0);

;// CONCATENATED MODULE: ./lib/detect/slow.js
const meanResidual = 29;
const level = 30;
const unit = 31;
const activity = 32;
const up = 33;
const down = 34;
const plain = 35;
const seasonal = 36;
const slow_window = 24;
const activityWindow = 48;
const unitMemory = 2000;
const seasonWindow = 8;
const allowance = 0.5;
const kept = 0.995;
const slow_farthest = 4;
const loudest = 8;
function build(memory, { value, difference, residual, innovation, spread }, samples) {
    const pace = 1 / Math.min(samples, slow_window);
    memory[meanResidual] += (residual - memory[meanResidual]) * pace;
    memory[unit] += (Math.abs(value) - memory[unit]) / Math.min(samples, unitMemory);
    memory[level] += (Math.asinh(value / Math.max(memory[unit], 1e-300)) - memory[level]) * pace;
    memory[activity] += (Math.min(Math.abs(innovation), loudest * spread) - memory[activity]) / Math.min(samples, activityWindow);
    memory[plain] += (Math.abs(difference) - memory[plain]) / Math.min(samples, seasonWindow);
    memory[seasonal] += (Math.abs(residual) - memory[seasonal]) / Math.min(samples, seasonWindow);
    const step = Math.max(-slow_farthest, Math.min(slow_farthest, innovation / spread));
    memory[up] = Math.max(0, memory[up] * kept + step - allowance);
    memory[down] = Math.max(0, memory[down] * kept - step - allowance);
}
const meanResidualOf = (memory) => memory[meanResidual];
const slowLevelOf = (memory) => memory[level];
const activityOf = (memory) => memory[activity];
const seasonLost = (memory) => memory[plain] < memory[seasonal];
const drift = (memory) => (memory[up] > memory[down] ? memory[up] : -memory[down]);
function calmDown(memory) {
    memory[meanResidual] = memory[up] = memory[down] = 0;
}

;// CONCATENATED MODULE: ./lib/detect/novelty.js





const weights = { residual: 20, innovation: 5, mean: 15, level: 25, drift: 6, activity: 16 };
const least = { steps: 3, level: 1e-3, drift: 5, activity: 0.1 };
const within = { size: 0, cause: 'value' };
const withinWithoutSeason = { size: 0, cause: 'season' };
function noveltyOf(memory, sample) {
    const samples = samplesOf(memory);
    const { share, floor, spread } = sample;
    const step = least.steps * floor;
    const pace = paceOf(samples);
    const shrinking = shrinkingOf(samples);
    const residual = weights.residual * novelty_size(beyond(memory, ranges.residual, sample.residual / share, samples, step / share, pace, shrinking));
    const innovation = weights.innovation * novelty_size(beyond(memory, ranges.innovation, sample.innovation, samples, step, pace, shrinking));
    const mean = weights.mean * novelty_size(beyond(memory, ranges.mean, meanResidualOf(memory) / share, samples, step / share, pace, shrinking));
    const high = weights.level * novelty_size(beyond(memory, ranges.level, slowLevelOf(memory), samples, least.level, pace, shrinking));
    const drifting = weights.drift * novelty_size(beyond(memory, ranges.drift, drift(memory), samples, least.drift, pace, shrinking));
    const active = beyond(memory, ranges.activity, activityOf(memory), samples, least.activity * spread, pace, shrinking);
    const isLost = seasonChosen(memory) > 0 && seasonLost(memory);
    if (residual + innovation + mean + high + drifting + novelty_size(active) === 0)
        return isLost ? withinWithoutSeason : within;
    const few = rare(memory, sample.level);
    const one = few ? tellingCount(memory, sample.value, Math.max(sample.level, 1 / samples)) : 1;
    const many = few ? tellingSum(memory, sample, samples) : 1;
    const activity = weights.activity * one * novelty_size(active);
    const single = one * (residual + innovation);
    const shifted = many * (mean + high + drifting);
    const which = activity > single && activity > shifted ? (active < 0 ? 'flat' : 'value') : shifted > single ? 'level' : 'value';
    return { size: single + shifted + activity, cause: isLost && which !== 'flat' ? 'season' : which };
}
function tellingSum(memory, { value, residual }, samples) {
    const sum = Math.min(samples, 2 * slow_window);
    const expected = value - residual;
    return tellingCount(memory, (meanResidualOf(memory) + expected) * sum, Math.max(0.5, expected * sum));
}
const novelty_size = Math.abs;

;// CONCATENATED MODULE: ./lib/detect/rate.js
const previous = 5;
const at = 6;
const seen = 7;
const isNews = (memory, time) => memory[seen] === 0 || time > memory[at];
function rated(memory, form, time, value) {
    if (form === 'gauge')
        return value;
    const before = memory[previous];
    const hours = (time - memory[at]) / 3600;
    const isFirst = memory[seen] === 0;
    memory[previous] = value;
    memory[at] = time;
    memory[seen] = 1;
    if (isFirst)
        return NaN;
    if (form === 'increment')
        return value / hours;
    return value < before ? NaN : (value - before) / hours;
}

;// CONCATENATED MODULE: ./lib/detect/residual.js
const residual_previous = 17;
const covariance = 18;
const variance = 19;
const newSpread = 20;
const residual_longest = 1500;
const farthestNew = 5;
const residual_farthest = 6;
const strongest = 0.98;
const spreadOf = (memory) => memory[newSpread];
const deviationOf = (memory) => Math.sqrt(memory[variance]);
function carriedOver(memory, steps) {
    if (memory[variance] <= 0)
        return 0;
    const factor = Math.max(0, Math.min(strongest, memory[covariance] / memory[variance]));
    return memory[residual_previous] * (steps > 1.5 ? factor ** steps : factor);
}
const residualLimit = (memory, floor) => residual_farthest * Math.max(memory[newSpread], floor, deviationOf(memory));
function learnResidual(memory, residual, innovation, samples, floor) {
    const early = samples < 10;
    const spread = Math.max(memory[newSpread], floor);
    const pace = Math.max(1 / (samples + 1), 1 / residual_longest);
    memory[newSpread] += (1.25 * Math.min(Math.abs(innovation), early ? Infinity : farthestNew * spread) - memory[newSpread]) * pace;
    const limit = memory[variance] > 0 ? residual_farthest * Math.sqrt(memory[variance]) : Infinity;
    const kept = Math.max(-limit, Math.min(limit, residual));
    memory[covariance] += (kept * memory[residual_previous] - memory[covariance]) * pace;
    memory[variance] += (kept * kept - memory[variance]) * pace;
    memory[residual_previous] = kept;
}
function shiftResidual(memory, by) {
    memory[residual_previous] -= by;
}

;// CONCATENATED MODULE: ./lib/detect/usual.js






const expectedAt = 69;
const beforeAt = 70;
const seasons = ['none', 'day', 'week'];
function note(memory, expected, before) {
    memory[expectedAt] = expected;
    memory[beforeAt] = before;
}
function usualOf(memory) {
    const samples = samplesOf(memory);
    if (samples <= youngest)
        return undefined;
    const expected = memory[expectedAt];
    const before = memory[beforeAt];
    const least = wasNegative(memory) ? -Infinity : 0;
    return {
        low: Math.max(least, expected + lowOf(memory)),
        high: Math.max(least, expected + highOf(memory)),
        expected: Math.max(least, expected),
        spread: spreadOf(memory),
        season: seasons[seasonChosen(memory)] ?? 'none',
        samples,
        cadenceSeconds: cadenceOf(memory),
        ...(before === 0 ? {} : { recordSince: before }),
    };
}

;// CONCATENATED MODULE: ./lib/detect/judge.js















const daySeconds = 86_400;
const latest = 1e11;
const judge_largest = 1e40;
const judge_smallest = 1e-40;
const seasonDays = 8;
const unseasoned = 0.4;
const usualDistance = 4;
const sample = { value: 0, level: 0, difference: 0, residual: 0, innovation: 0, share: 0, floor: 0, spread: 0 };
function judge(memory, threshold, form, at, value, offset) {
    const timely = Math.abs(at) <= latest && Math.abs(offset) <= daySeconds && isAfter(memory, at);
    const rate = timely && Number.isFinite(value) ? rated(memory, form, at, bounded(value)) : NaN;
    if (Number.isNaN(rate))
        return judge_nothing(samplesOf(memory));
    const seen = bounded(rate);
    const steps = tick(memory, at, offset);
    const samples = samplesOf(memory);
    const anHour = samplesAnHour(memory);
    const hour = hourAt(memory, at, anHour);
    const run = repeated(memory, seen, samples);
    if (samples === 1)
        learnLevel(memory, seen, samples, 0);
    choose(memory, samples);
    const base = levelOf(memory);
    const expected = base + seasonAt(memory, hour);
    const residual = seen - expected;
    const carried = carriedOver(memory, steps);
    const innovation = residual - carried;
    const floor = Math.max(resolutionOf(memory), Math.abs(base) * 1e-6);
    const spread = Math.max(spreadOf(memory), floor / 2, 1e-300);
    sample.value = seen;
    sample.level = base;
    sample.difference = seen - base;
    sample.residual = residual;
    sample.innovation = innovation;
    sample.share = shareLeft(memory);
    sample.floor = floor;
    sample.spread = spread;
    build(memory, sample, samples);
    learnCounts(memory, seen, base, samples);
    const { size, cause } = noveltyOf(memory, sample);
    const novelty = size === 0 ? 0 : size * trust(samples, at - firstOf(memory));
    const fromNow = fresh(memory, Math.max(novelty, run), steps);
    const learning = samples <= youngest;
    const evidence = learning ? 0 : evidenceOf(Math.abs(innovation) / spread, fromNow);
    const usual = run === 0 && isNear(memory, ranges.residual, residual / sample.share, usualDistance);
    const change = follow(memory, at, residual, evidence >= threshold, usual);
    note(memory, expected + carried, seenBefore(memory, residual < 0 ? extremes.lows : extremes.highs, at, residual < 0 ? -seen : seen));
    const limit = samples < 10 ? Infinity : residualLimit(memory, floor / 2);
    if (samples > 1)
        learnLevel(memory, seen, samples, Math.max(spread, deviationOf(memory)));
    learnProfile(memory, hour, sample.difference, samples, anHour, limit);
    learnInterval(memory, innovation, spread, samples);
    learnResidual(memory, residual, innovation, samples, floor / 2);
    if (change === 'accepts')
        adopt(memory);
    return {
        learning,
        score: evidence === 0 ? 0 : 1 - 10 ** -evidence,
        evidence,
        alarm: change === 'opens',
        unusual: isOpen(memory),
        accepted: change === 'accepts',
        cause: run > 0 ? 'flat' : cause,
        side: (cause === 'level' ? meanResidualOf(memory) : residual) < 0 ? 'below' : 'above',
    };
}
const isAfter = (memory, at) => (samplesOf(memory) === 0 || at > lastOf(memory)) && isNews(memory, at);
const bounded = (value) => (Math.abs(value) < judge_smallest ? 0 : Math.max(-judge_largest, Math.min(judge_largest, value)));
function trust(samples, age) {
    const seasoned = Math.min(1, age / (seasonDays * daySeconds));
    return Math.max(0, Math.min(1, (Math.log10(samples) - 2) / 1.5)) * (unseasoned + (1 - unseasoned) * seasoned);
}
function adopt(memory) {
    const by = accept(memory);
    shiftLevel(memory, by);
    shiftResidual(memory, by);
    calmDown(memory);
}
function judge_nothing(samples) {
    return { learning: samples <= youngest, score: 0, evidence: 0, alarm: false, unusual: false, accepted: false, cause: 'value', side: 'above' };
}

;// CONCATENATED MODULE: ./lib/detect/fields.js

const range = [['coarse', 'any'], ['coarse', 'size'], ['fine', 'any'], ['fine', 'any']];
const fields = [
    ['exact', 'any'], ['exact', 'any'], ['fine', 'size'], ['exact', 'count'], ['exact', 'any'],
    ['exact', 'any'], ['exact', 'any'], ['exact', 'any'],
    ['place', 'any'], ['place', 'any'], ['coarse', 'size'], ['coarse', 'size'], ['fine', 'flag'],
    ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['fine', 'choice'],
    ['fine', 'any'], ['coarse', 'any'], ['coarse', 'size'], ['fine', 'size'],
    ['exact', 'any'], ['fine', 'size'], ['fine', 'size'], ['fine', 'share'], ['fine', 'size'],
    ['fine', 'flag'], ['fine', 'flag'], ['fine', 'size'],
    ['coarse', 'any'], ['coarse', 'any'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'],
    ...range, ...range, ...range, ...range, ...range, ...range,
    ['coarse', 'flag'], ['exact', 'any'], ['coarse', 'size'], ['coarse', 'any'], ['coarse', 'size'], ['coarse', 'size'],
    ['coarse', 'any'], ['coarse', 'any'],
    ['place', 'any'], ['exact', 'size'],
];
if (fields.length !== fixed)
    throw new Error(`a detector has ${fixed} numbers, and ${fields.length} are described`);
const digitsOf = { exact: 12, place: 0, fine: 4, coarse: 3 };
const digits = Uint8Array.from(fields, ([precision]) => digitsOf[precision]);
const fields_largest = 1e100;
const fields_most = { any: fields_largest, size: fields_largest, count: fields_largest, share: 1, flag: 1, choice: 2 };
const mosts = Float64Array.from(fields, ([, nature]) => fields_most[nature]);
const leasts = Float64Array.from(fields, ([, nature]) => (nature === 'any' ? -fields_largest : 0));
const wholes = Uint8Array.from(fields, ([, nature]) => (nature === 'count' || nature === 'flag' || nature === 'choice' ? 1 : 0));

;// CONCATENATED MODULE: ./lib/detect/packed.js
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const packed_none = 255;
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const places = new Uint8Array(128).fill(packed_none);
for (let place = 0; place < alphabet.length; place += 1)
    places[alphabet.charCodeAt(place)] = place;
const steps = 2047;
const packed_gap = '.'.charCodeAt(0);
const largestExponent = 340;
function packed(values) {
    const { length } = values;
    let size = 0;
    let count = 0;
    for (let index = 0; index < length; index += 1) {
        const value = values[index] ?? NaN;
        if (Math.abs(value) > size)
            size = Math.abs(value);
        count += !Number.isNaN(value) ? 2 : index === 0 || !Number.isNaN(values[index - 1] ?? NaN) ? 3 : 0;
    }
    const exponent = size === 0 ? 0 : Math.max(-largestExponent, Math.ceil(Math.log2(size / (steps + 0.49))));
    const unit = 2 ** exponent;
    const letters = new Array(count);
    let at = 0;
    let unknown = 0;
    for (let index = 0; index < length; index += 1) {
        const value = values[index] ?? NaN;
        if (Number.isNaN(value)) {
            unknown += 1;
            if (index + 1 < length && Number.isNaN(values[index + 1] ?? NaN))
                continue;
            letters[at++] = packed_gap;
            letters[at++] = codes[unknown >> 6] ?? 0;
            letters[at++] = codes[unknown & 63] ?? 0;
            unknown = 0;
        }
        else {
            const number = Math.round(value / unit) + steps;
            letters[at++] = codes[number >> 6] ?? 0;
            letters[at++] = codes[number & 63] ?? 0;
            values[index] = (number - steps) * unit;
        }
    }
    return `${exponent}:${String.fromCharCode(...letters)}`;
}
function unpack(json, values) {
    const { length } = values;
    if (typeof json !== 'string' || json.length > 3 * length + 8)
        return false;
    const start = json.indexOf(':');
    const exponent = start < 1 || start > 4 ? NaN : Number(json.slice(0, start));
    if (!Number.isInteger(exponent) || Math.abs(exponent) > largestExponent)
        return false;
    const unit = 2 ** exponent;
    let index = start + 1;
    let count = 0;
    while (index < json.length) {
        const isGap = json.charCodeAt(index) === packed_gap;
        if (isGap)
            index += 1;
        const high = places[json.charCodeAt(index)] ?? packed_none;
        const low = places[json.charCodeAt(index + 1)] ?? packed_none;
        const number = 64 * high + low;
        if (high === packed_none || low === packed_none || number > 2 * steps || count + (isGap ? number : 1) > length || (isGap && number === 0))
            return false;
        if (isGap)
            values.fill(NaN, count, count + number);
        else
            values[count] = (number - steps) * unit;
        count += isGap ? number : 1;
        index += 2;
    }
    return count === length;
}

;// CONCATENATED MODULE: ./lib/detect/rounded.js
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
function rounded(value, digits) {
    if (value === 0)
        return 0;
    const size = Math.abs(value);
    const places = digits - 1 - Math.floor(Math.log10(size));
    const power = powers[Math.abs(places)];
    if (power === undefined)
        return Number(value.toPrecision(digits));
    return Math.sign(value) * (places >= 0 ? Math.round(size * power) / power : Math.round(size / power) * power);
}
const decades = (value, size) => (value === 0 || size === 0 ? 0 : Math.ceil(Math.log10(Math.abs(value) / size)));

;// CONCATENATED MODULE: ./lib/detect/state.js









const version = 1;
const minute = 60;
const placeDigits = { least: 4, most: 12 };
const state_largest = 1e100;
const state_latest = 1e11;
const memories = new WeakMap();
function encodeState(memory) {
    const kept = newMemory();
    kept.set(memory);
    const spread = rounded(spreadOf(memory), placeDigits.least);
    const numbers = [];
    for (let place = 0; place < fixed; place += 1) {
        const value = memory[place] ?? 0;
        numbers.push(kept[place] = digits[place] === 0 ? placed(value, spread) : rounded(value, digits[place] ?? 0));
    }
    const state = {
        v: version, n: numbers, d: packed(kept.subarray(dayAt, weekAt)), w: packed(kept.subarray(weekAt)),
        h: written(kept, extremes.highs, spread), l: written(kept, extremes.lows, spread),
    };
    memories.set(state, kept);
    return state;
}
const isState = (json) => memoryIn(json) !== undefined;
function decodeState(json) {
    const memory = memoryIn(json);
    if (memory !== undefined && typeof json === 'object' && json !== null)
        memories.delete(json);
    return memory;
}
function memoryIn(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    const known = memories.get(json) ?? read(json);
    if (known !== undefined)
        memories.set(json, known);
    return known;
}
function read(json) {
    if (!('v' in json && 'n' in json && 'd' in json && 'w' in json && 'h' in json && 'l' in json) || json.v !== version)
        return undefined;
    const memory = newMemory();
    const isRead = readNumbers(memory, json.n) && unpack(json.d, memory.subarray(dayAt, weekAt)) && unpack(json.w, memory.subarray(weekAt));
    return isRead && readExtremes(memory, extremes.highs, json.h) && readExtremes(memory, extremes.lows, json.l) && isSane(memory) ? memory : undefined;
}
function readNumbers(memory, json) {
    if (!Array.isArray(json) || json.length !== fixed)
        return false;
    const members = json;
    for (let place = 0; place < fixed; place += 1) {
        const number = members[place];
        if (typeof number !== 'number' || !(number >= (leasts[place] ?? 0) && number <= (mosts[place] ?? 0)))
            return false;
        if (wholes[place] === 1 && !Number.isInteger(number))
            return false;
        memory[place] = number;
    }
    return true;
}
function isSane(memory) {
    const [first, last] = [firstOf(memory), lastOf(memory)];
    return (first <= last && Math.abs(first) <= state_latest && last <= state_latest && (samplesOf(memory) < 2 || cadenceOf(memory) > 0) && isBegun(memory)
        && isRange(memory, ranges.residual) && isRange(memory, ranges.innovation) && isRange(memory, ranges.mean)
        && isRange(memory, ranges.level) && isRange(memory, ranges.drift) && isRange(memory, ranges.activity));
}
function written(memory, which, spread) {
    const pairs = [];
    const last = lastOf(memory);
    const count = memory[which] ?? 0;
    for (let index = 0; index < count; index += 1) {
        const value = placed(memory[which + valuesAt + index] ?? 0, spread);
        const minutes = Math.round((last - (memory[which + timesAt + index] ?? 0)) / minute) + 0;
        memory[which + valuesAt + index] = value;
        memory[which + timesAt + index] = last - minutes * minute;
        pairs.push(value, minutes);
    }
    return pairs;
}
function readExtremes(memory, which, json) {
    if (!Array.isArray(json) || json.length % 2 > 0 || json.length > 2 * mostExtremes)
        return false;
    const members = json;
    const last = lastOf(memory);
    for (let index = 0; 2 * index < members.length; index += 1) {
        const [value, minutes] = [members[2 * index], members[2 * index + 1]];
        if (!isBounded(value) || !isBounded(minutes))
            return false;
        memory[which + valuesAt + index] = value;
        memory[which + timesAt + index] = last - minutes * minute;
    }
    memory[which] = members.length / 2;
    return true;
}
const isBounded = (json) => typeof json === 'number' && Math.abs(json) <= state_largest;
const placed = (value, spread) => rounded(value, Math.max(placeDigits.least, Math.min(placeDigits.most, placeDigits.least + decades(value, spread))));

;// CONCATENATED MODULE: ./lib/detect/detector.js






const shippedThreshold = 3.68;
function openDetector(state, { threshold = shippedThreshold, form = 'gauge' } = {}) {
    const memory = (state === undefined ? undefined : decodeState(state)) ?? begun();
    return {
        step: (at, value, offsetSeconds = offsetOf(memory)) => judge(memory, threshold, form, at, value, offsetSeconds),
        usual: () => usualOf(memory),
        state: () => encodeState(memory),
    };
}
function begun() {
    const memory = newMemory();
    beginCounts(memory);
    return memory;
}
function decodeDetector(json) {
    return isState(json) ? json : undefined;
}


/***/ })

};
