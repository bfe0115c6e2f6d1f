export const id = 5100;
export const ids = [5100];
export const modules = {

  39128:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  invokeLimitInputs),
    z: () => (  invokeLimits)
  });
  var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

const invokeLimitInputs = {
    'max-invoke-time': {
        kind: 'text',
        default: '1h',
        description: 'Longest time that one command of the connector may take, such as 30m.',
    },
    'max-answers': {
        kind: 'integer',
        min: 1,
        default: '5000000',
        description: 'Most answers that one command of the connector may send.',
    },
};
function invokeLimits(inputs) {
    return {
        totalTimeoutMs: (0,_time_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .T)('max-invoke-time', inputs['max-invoke-time']),
        maxInvokeValues: inputs['max-answers'],
    };
}

  }),

  19898:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  timeInput),
    T: () => (  durationInput)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);





const minTime = Date.UTC(2000, 0, 1);
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}

  }),

  99359:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  y: () => (  TargetRecorder)
});

var errors = __webpack_require__(57657);
var names = __webpack_require__(8554);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var version = __webpack_require__(39492);
var active_commands = __webpack_require__(50881);
var code_words = __webpack_require__(63773);
var external_node_crypto_ = __webpack_require__(77598);
var json = __webpack_require__(65872);
var config_secrets = __webpack_require__(78714);
var secrets_store = __webpack_require__(53491);
var recording_config = __webpack_require__(18866);
var vocabulary = __webpack_require__(88568);
; 



const minLength = 6;
const sessionNames = new Set('session sessionid sid jsessionid phpsessid csrf csrftoken xsrf xsrftoken assertion clientassertion samlresponse'.split(' '));
const webToken = /^eyJ[\w-]{8,}\.([\w-]{2,})\.[\w-]*$/;
const webTokens = /(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{2,12000}\.[\w-]{0,4000}/g;
function isSecretPlace({ name, parent, isName }) {
    if (isName)
        return false;
    const named = /^(?:value|text|content)$/i.test(name) ? parent : name;
    const known = secretNames.get(named);
    if (known !== undefined)
        return known;
    const isSecret = (0,names .e)(named) || sessionNames.has(named.toLowerCase().replace(/[^a-z]/g, ''));
    if (secretNames.size < maxNames)
        secretNames.set(named, isSecret);
    return isSecret;
}
const secretNames = new Map();
const maxNames = 10_000;
function isWebToken(text) {
    return text.length <= 16_384 && webToken.test(text);
}
function webTokensIn(text) {
    return text.includes('eyJ') ? (text.match(webTokens) ?? []) : [];
}
class IssuedSecrets {
    #store = new secrets_store .Gf();
    #known = new Map();
    issue(value) {
        if (value.trim().length < minLength)
            return secrets_store .dK;
        if (/^recorded-token-\d{1,9}$|\.recorded$/.test(value))
            return value;
        if (vocabulary .lc.has(value.toLowerCase()))
            return value;
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const number = this.#known.size + 1;
        const other = isWebToken(value) ? otherWebToken(value, number) : `recorded-token-${number}`;
        this.#known.set(value, other);
        this.#store.add(value, { label: other });
        return other;
    }
    standsFor(value) {
        return this.#known.get(value);
    }
    cookie(header) {
        const [pair = '', ...attributes] = header.split(';');
        const at = pair.indexOf('=');
        const value = pair.slice(at + 1).trim();
        const other = at < 0 || value === '' ? pair : `${pair.slice(0, at)}=${this.issue(value)}`;
        return [other, ...attributes].join(';');
    }
    replace(text) {
        const isWord = /^[\p{L}\p{N}_.@:$-]{0,40}$|^\+?\d[\d ()./-]{5,30}$/u.test(text);
        const found = this.#store.find(text).filter(({ isPart }) => !isPart || !isWord);
        if (found.length === 0)
            return text;
        let result = '';
        let end = 0;
        for (const { start, end: after, label, forms, isPart } of found) {
            if (start < end)
                continue;
            result += text.slice(end, start) + (forms.length === 0 && !isPart ? (label ?? secrets_store .dK) : secrets_store .dK);
            end = after;
        }
        return result + text.slice(end);
    }
    standsIn(text) {
        return this.#store.find(text).some(({ isPart, isWeak }) => !isPart && !isWeak);
    }
}
function otherWebToken(token, number) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    let times = {};
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        times = Object.fromEntries(Object.entries(payload).filter(([name]) => ['exp', 'iat', 'nbf'].includes(name)));
    }
    catch {
    }
    return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...times, jti: `recorded-token-${number}` })}.recorded`;
}
var masks = __webpack_require__(74699);
var places = __webpack_require__(69007);
var request_headers = __webpack_require__(90232);
; 

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxz';
const otherLatin = 'ßæøåðþœłđ';
const maxTries = 60;
class Fakes {
    #key;
    #made = new Map();
    #taken;
    constructor(key, taken) {
        this.#key = key;
        this.#taken = new Set(taken);
    }
    word(word) {
        const letters = [...this.#other(foldedWord(word), (folded, bytes) => otherWord(folded, bytes))];
        return withCaseOf(word, letters);
    }
    mixed(token) {
        const isHex = /^[0-9a-f-]+$/i.test(token);
        const made = this.#other(foldedWord(token), (folded, bytes) => Array.from(folded, (sign, i) => otherSign(sign, bytes(i), isHex)).join(''));
        return withCaseOf(token, [...made]);
    }
    digits(digits) {
        const [zeros = ''] = /^0*/.exec(digits) ?? [];
        const rest = digits.slice(zeros.length);
        if (rest === '')
            return digits;
        const made = this.#other(digits, (_, bytes) => {
            return zeros + Array.from(rest, (_digit, i) => (i === 0 ? 1 + (bytes(i) % 9) : bytes(i) % 10)).join('');
        });
        return made;
    }
    day(text) {
        const byte = this.#bytes(`day ${text}`);
        const two = (value) => String(value).padStart(2, '0');
        return text
            .replace(/\d{4}/, () => String(1940 + (byte(0) % 65)))
            .replace(/(?<!\d)\d{1,2}(?!\d)/g, (part, at) => part.length === 1 ? String(1 + (byte(at + 1) % 9)) : two(1 + (byte(at + 1) % 12)));
    }
    address(text) {
        return this.#other(text, (_, bytes) => `10.${bytes(0)}.${bytes(1)}.${bytes(2)}`);
    }
    #other(folded, make) {
        const known = this.#made.get(folded);
        if (known !== undefined)
            return known;
        let made = folded;
        const bytes = this.#bytes(folded);
        for (let attempt = 0; attempt < maxTries; attempt++) {
            const start = attempt * folded.length;
            made = make(folded, (index) => bytes(start + index));
            if (made !== folded && !this.#taken.has(made))
                break;
            if (attempt === maxTries - 1)
                made = `${made === folded ? 'x' : made}${this.#made.size}`;
        }
        this.#taken.add(made);
        this.#made.set(folded, made);
        return made;
    }
    #bytes(text) {
        const blocks = [];
        return (index) => {
            const block = Math.floor(index / 32);
            blocks[block] ??= (0,external_node_crypto_.createHmac)('sha256', this.#key).update(`${block} ${text}`).digest();
            return blocks[block]?.[index % 32] ?? 0;
        };
    }
}
function foldedWord(word) {
    const folded = word.toLowerCase();
    return /^[\x00-\x7f]*$/.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '');
}
function otherWord(folded, bytes) {
    return Array.from(folded, (letter, i) => otherLetter(letter, bytes(i))).join('');
}
function otherSign(sign, byte, isHex) {
    if (/\d/.test(sign))
        return String(byte % 10);
    if (!/[\p{L}\p{N}]/u.test(sign))
        return sign;
    if (isHex && /[a-f]/.test(sign))
        return 'abcdef'[byte % 6] ?? 'a';
    return /[a-z]/.test(sign) ? String.fromCharCode(97 + (byte % 26)) : otherLetter(sign, byte);
}
function otherLetter(letter, byte) {
    if (vowels.includes(letter))
        return vowels[byte % vowels.length] ?? 'a';
    if (/[a-z]/.test(letter))
        return consonants[byte % consonants.length] ?? 'b';
    if (/[0-9]/.test(letter))
        return String(byte % 10);
    if (/\p{Script=Latin}/u.test(letter))
        return otherLatin[byte % otherLatin.length] ?? 'ø';
    const kind = /^\p{N}$/u.test(letter) ? /^\p{N}$/u : /^\p{L}$/u;
    const point = letter.codePointAt(0) ?? 0;
    for (let step = 1; step < 64; step++) {
        const other = String.fromCodePoint((point & ~63) | ((point + byte + step) & 63));
        if (other !== letter && kind.test(other) && other.toLowerCase() === other)
            return other;
    }
    return letter;
}
function withCaseOf(word, letters) {
    const isPlain = /^[\x00-\x7f]*$/.test(word);
    if (isPlain) {
        let result = '';
        for (let i = 0; i < letters.length; i++) {
            const unit = word.charCodeAt(i);
            result += unit >= 65 && unit <= 90 ? (letters[i] ?? '').toUpperCase() : letters[i];
        }
        return result;
    }
    let at = 0;
    let result = '';
    for (const sign of word.normalize('NFD')) {
        if (/\p{M}/u.test(sign))
            result += sign;
        else {
            const other = letters[at++] ?? '';
            result += sign !== sign.toLowerCase() ? other.toUpperCase() : other;
        }
    }
    return (result + letters.slice(at).join('')).normalize(word === word.normalize('NFD') ? 'NFD' : 'NFC');
}
var person_fields = __webpack_require__(73775);
; 




const piece = /[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|(?<![\p{L}\p{N}])(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?,? )?(?:\d{1,2}[ -](?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ -](?:19|20)\d\d|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2},? (?:\d\d:\d\d:\d\d )?(?:19|20)\d\d)(?![\p{L}\p{N}])|(?<!\p{N})\d{1,2}:\d\d(?::\d\d)? ?[AP]M(?![\p{L}\p{N}])|(?<!\p{N})(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}(?!\p{N})|(?<![\p{L}\p{N}-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-(?:19|20)\d\d(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])P(?:\d{1,3}[YMWD]){0,4}(?:T(?:\d{1,7}(?:\.\d{1,9})?[HMS]){1,3})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\p{N}])|(?<!\p{N})\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\p{N})|(?<!\p{N})\d{8}T?\d{6}(?:\.\d{1,6})?Z|(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.])|(?<!\p{N})\d{1,2}[./]\d{1,2}[./]\d{4}(?!\p{N})|(?<![\p{L}\p{N}])\d(?:[ \u00a0\u2009\u202f()./_\u00b7\u2010-\u2015-]{0,3}\d){6,24}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/giu;
const minDigits = 7;
const maxNameWords = 6;
const maxPersons = 3000;
const dayMs = 24 * 60 * 60 * 1000;
const countFields = new Set('total totalcount totalresults count size length limit offset expires expiresin'.split(' '));
class Words {
    #rules;
    #code;
    #recordedMs;
    #codeFolded;
    #always = new Set();
    #common = new Set(vocabulary .lc);
    #kept;
    #seen = new Set();
    #fields = new Set();
    #persons = new Set();
    #personWords = new Set();
    #pairs = new Set();
    #originals = new Set();
    #known = new Map();
    #fakes;
    constructor({ code, spec, always, rules, recordedMs }) {
        this.#rules = rules;
        this.#recordedMs = recordedMs;
        this.#code = code;
        this.#codeFolded = new Set([...code.values].map((word) => word.toLowerCase()));
        this.#kept = new Set(rules.keep.map(person_fields .mw));
        for (const text of [...always, ...rules.keep])
            for (const word of (0,code_words .k8)(text))
                this.#always.add(word);
        for (const text of spec)
            for (const word of (0,code_words .k8)(text))
                this.#common.add(word);
    }
    learn(text, place) {
        for (const word of wordsOf(text))
            this.#seen.add(word);
        if (place.isOfAll && isFieldName(text))
            this.#fields.add(text);
        if (place.isName || this.#isKept(place))
            return;
        const kind = this.#kindOf(place);
        if (kind !== undefined && kind !== 'birth')
            this.#learnPerson(text);
        if (!text.includes('@'))
            return;
        for (const { start, sign, end } of addressesIn(text)) {
            this.#learnPerson(text.slice(start, sign), text.slice(start, end));
        }
    }
    decide(key) {
        const { keys } = this.#code;
        this.#fakes = new Fakes(key, [...this.#seen, ...this.#common, ...this.#always, ...keys].map(foldedWord));
        for (const word of [...this.#seen].sort())
            if (word.length < 5 && /^\p{L}+$/u.test(word))
                this.#fakes.word(word);
    }
    replacedPersons() {
        return [...this.#originals].filter((text) => {
            const isTelling = (text.match(code_words .R0) ?? []).some((word) => !this.#isReadable(word, word.toLowerCase()));
            return isTelling && this.#text(text, 'name', false) !== text;
        });
    }
    name(text) {
        const whole = wordsOf(text).join(' ');
        const isPerson = this.#persons.has(whole) && !this.#isCommon(whole);
        if (this.#fields.has(text) && !this.#namesPerson(text))
            return text;
        return text.replace(code_words .R0, (word) => {
            const folded = word.toLowerCase();
            if (this.#always.has(folded))
                return word;
            if (!isPerson && (this.#code.keys.has(folded) || this.#isCommonName(word)))
                return word;
            return this.#otherRun(word, () => false);
        });
    }
    #namesPerson(name) {
        const words = partsOfName(name);
        const isOfPerson = (word) => this.#personWords.has(word) && !this.#isCommon(word);
        return words.some(isOfPerson) || isOfPerson(words.join(''));
    }
    isKnownName(text) {
        return this.name(text) === text;
    }
    text(text, place, isProse = /\S\s+\S/.test(text)) {
        if (text === '' || this.#isKept(place))
            return text;
        const kind = this.#kindOf(place);
        if (kind === undefined && isTimeZone(text))
            return text;
        const isTime = kind === undefined && (0,person_fields .hP)(place.name);
        const key = `${kind ?? ''} ${isProse} ${isTime} ${text}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const made = this.#text(text, kind, isProse, isTime);
        if (text.length <= 200 && this.#known.size < 200_000)
            this.#known.set(key, made);
        return made;
    }
    number(digits, place) {
        if (this.#isKept(place) || this.#always.has(digits.replace(/^-/, '')))
            return digits;
        const kind = this.#kindOf(place);
        if (kind !== 'phone' && countFields.has((0,person_fields .mw)(place.name)))
            return digits;
        if (kind === undefined && this.#isEpoch(digits, (0,person_fields .hP)(place.name)))
            return digits;
        if (this.#isNamed(digits))
            return digits;
        const count = digits.replace(/\D/g, '').length;
        if (count < (kind === 'phone' ? 4 : minDigits))
            return digits;
        const power = digits.search(/e/i);
        if (power >= 0) {
            const start = digits.slice(0, power);
            return /^\d{5,}$/.test(start) ? this.#made.digits(start) + digits.slice(power) : digits;
        }
        const [whole = '', fraction] = digits.replace(/^-/, '').split('.');
        const sign = digits.startsWith('-') ? '-' : '';
        if (fraction === undefined)
            return sign + this.#made.digits(whole);
        return `${sign}${whole.length < minDigits ? whole : this.#made.digits(whole)}.${this.#made.digits(fraction)}`;
    }
    get #made() {
        if (this.#fakes === undefined)
            throw new Error('words are replaced before all of them are known');
        return this.#fakes;
    }
    #text(text, kind, isProse, isTime = false) {
        const found = [...text.matchAll(piece)];
        const words = found.map(([word]) => word.toLowerCase());
        const addresses = text.includes('@') ? addressesIn(text) : [];
        const isPersonal = kind === 'name' || this.#persons.has(wordsOf(text).join(' '));
        const spelled = spelledOut(words, this.#made);
        let result = '';
        let end = 0;
        for (const [i, match] of found.entries()) {
            const [token] = match;
            const at = match.index;
            const isPerson = isPersonal || addresses.some(({ start, sign }) => at >= start && at < sign);
            const pairs = [`${words[i - 1]} ${words[i]}`, `${words[i]} ${words[i + 1]}`];
            const isReadable = (word) => {
                const folded = word.toLowerCase();
                if (this.#always.has(folded))
                    return true;
                if (isPerson || pairs.some((pair) => this.#pairs.has(pair)))
                    return vocabulary .E1.has(folded);
                if (this.#isCommonName(word))
                    return true;
                if (isProse)
                    return this.#code.keys.has(folded) && pairs.some((pair) => this.#code.pairs.has(pair));
                return this.#isReadable(word, folded);
            };
            result += text.slice(end, at) + (spelled.get(i) ?? this.#piece(token, kind, isReadable, isTime));
            end = at + token.length;
        }
        return result + text.slice(end);
    }
    #piece(token, kind, isReadable, isTime) {
        if (this.#always.has(token.toLowerCase()))
            return token;
        if (token.length >= minDigits && /\d/.test(token) && this.#isNamed(token))
            return token;
        if (kind === undefined && isDuration(token))
            return token;
        if (/^[\p{L}\p{M}\p{N}]+$/u.test(token) && !/^\d{7,}$|^\d{8}T\d{6}Z$/i.test(token)) {
            if (kind === 'phone' && /^\d{3,}$/.test(token))
                return this.#made.digits(token);
            return this.#otherRun(token, isReadable);
        }
        if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(token))
            return isReadable(token) ? token : this.#made.mixed(token);
        if (kind !== 'phone' && isDate(token)) {
            return kind === 'birth' ? this.#made.day(token) : token;
        }
        if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(token)) {
            return /^(?:127\.|0\.0\.0\.0)/.test(token) ? token : this.#made.address(token);
        }
        const digits = token.replace(/\D/g, '');
        if (this.#always.has(digits) || (kind === undefined && this.#isEpoch(token, isTime)))
            return token;
        const made = [...this.#made.digits(digits)];
        return token.replace(/\d/g, () => made.shift() ?? '0');
    }
    #otherRun(run, isReadable) {
        const parts = run.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
        if (isReadable(run) || this.#always.has(run.toLowerCase()))
            return run;
        if (parts.length > 2)
            return this.#made.mixed(run);
        return parts
            .map((part) => {
            if (/^\p{N}/u.test(part))
                return part.length < minDigits ? part : this.#made.digits(part);
            return isReadable(part) || /^[a-z]$/i.test(part) ? part : this.#made.word(part);
        })
            .join('');
    }
    #isReadable(word, folded) {
        if (this.#always.has(folded) || this.#isCommonName(word))
            return true;
        const isName = word !== folded && word !== word.toUpperCase();
        return isName ? this.#code.values.has(word) : this.#codeFolded.has(folded);
    }
    #isNamed(token) {
        const folded = token.toLowerCase();
        const digits = /\p{L}/u.test(token) ? folded : token.replace(/\D/g, '');
        return [folded, digits].some((each) => this.#codeFolded.has(each) || this.#common.has(each));
    }
    #isEpoch(digits, isTime) {
        if (digits === neverInDirectories || (isTime && fineTime.test(digits)))
            return true;
        if (!/^1[2-9]\d{8}(?:\d{3})?$/.test(digits))
            return false;
        if (isTime || this.#recordedMs === undefined)
            return isTime;
        return Math.abs(Number(digits) * (digits.length === 10 ? 1000 : 1) - this.#recordedMs) < dayMs;
    }
    #isCommon(folded) {
        return this.#common.has(folded);
    }
    #isCommonName(word) {
        if (this.#common.has(word.toLowerCase()))
            return true;
        const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g) ?? [];
        return parts.length > 1 && parts.every((part) => this.#common.has(part.toLowerCase()) || /^\d{1,3}$/.test(part));
    }
    #isKept({ name }) {
        return this.#kept.size > 0 && name !== '' && this.#kept.has((0,person_fields .mw)(name));
    }
    #kindOf(place) {
        return (0,person_fields .KX)(place, this.#rules);
    }
    #learnPerson(text, whole = text) {
        if (text.length > 400 || /^[0-9a-f-]{12,}$/i.test(text) || /^https?:/.test(text))
            return;
        const words = wordsOf(text);
        if (words.every((word) => vocabulary .E1.has(word) || this.#always.has(word) || word.length < 2))
            return;
        this.#persons.add(words.join(' '));
        for (const word of words)
            this.#personWords.add(word);
        const hasOthers = words.some((word) => !vocabulary .mO.has(word) && !vocabulary .E1.has(word));
        for (const [i, word] of words.slice(0, maxNameWords).entries()) {
            for (const other of words.slice(i + 1, maxNameWords)) {
                if (vocabulary .E1.has(word) && vocabulary .E1.has(other))
                    continue;
                if (hasOthers && vocabulary .mO.has(word) && vocabulary .mO.has(other))
                    continue;
                this.#pairs.add(`${word} ${other}`).add(`${other} ${word}`);
            }
        }
        if (whole.length >= 6 && this.#originals.size < maxPersons)
            this.#originals.add(whole);
    }
}
const neverInDirectories = '9223372036854775807';
const fineTime = /^1[2-9]\d{14}$|^1[2-9]\d{17}$|^1[23]\d{16}$|^63[3-9]\d{15}$|^64[01]\d{15}$/;
function isDate(token) {
    if (/^\d{4}-\d\d-\d\d|GMT$|^\d{8}T?\d{6}[.\d]*Z$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(token))
        return true;
    if (/^\d{1,2}:\d\d(?::\d\d)? ?[AP]M$/i.test(token))
        return true;
    if (/^\d{4}[/.]\d{1,2}[/.]\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/.test(token))
        return true;
    return /[ -](?:19|20)\d\d$/.test(token) && /\p{L}/u.test(token);
}
function isDuration(token) {
    return token !== 'P' && /^P(?:\d{1,3}[YMWD]){0,4}(?:T(?:\d{1,7}(?:\.\d{1,9})?[HMS]){1,3})?$/.test(token);
}
function isTimeZone(text) {
    if (text.length > 50)
        return false;
    if (/^[A-Z][\w. ()-]{1,30} (?:Standard|Universal|Daylight) Time$/.test(text))
        return true;
    if (!/^(?:[A-Z][A-Za-z_]{1,20}\/){1,2}[A-Z][\w+-]{1,30}$/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
    }
    catch {
        return false;
    }
}
function spelledOut(words, fakes) {
    const others = new Map();
    for (let start = 0; start < words.length; start++) {
        let end = start;
        while (end < words.length && /^\p{L}$/u.test(words[end] ?? ''))
            end++;
        if (end - start >= 3) {
            const made = [...fakes.word(words.slice(start, end).join(''))];
            for (let i = start; i < end; i++)
                others.set(i, made[i - start] ?? 'x');
        }
        start = Math.max(start, end - 1);
    }
    return others;
}
function addressesIn(text) {
    const found = [];
    for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
        const last = found.at(-1)?.end ?? 0;
        let start = sign;
        while (start > last && sign - start < 64 && inLocalPart.test(text[start - 1] ?? ''))
            start--;
        let end = sign + 1;
        while (end < text.length && end - sign < 256 && inDomain.test(text[end] ?? ''))
            end++;
        if (start < sign && text.slice(sign, end).includes('.'))
            found.push({ start, sign, end });
    }
    return found;
}
const inLocalPart = /[\p{L}\p{M}\p{N}._%+'-]/u;
const inDomain = /[\p{L}\p{N}.-]/u;
function isFieldName(text) {
    return /^[A-Za-z_$][\w$]{0,59}$/.test(text) && !/\d{4}/.test(text);
}
function partsOfName(name) {
    return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((part) => part.toLowerCase());
}
function wordsOf(text) {
    return (text.match(code_words .R0) ?? []).map((word) => word.toLowerCase());
}
; 










const maxKnown = 200_000;
const maxKnownLength = 200;
class Disguise {
    #options;
    #issued = new IssuedSecrets();
    #words;
    #clean = new Map();
    #persons;
    #carried = new Set();
    constructor(options) {
        this.#options = options;
        this.#words = new Words(options);
    }
    apply(exchanges) {
        const { config, sourceConfig } = this.#options;
        const secrets = (0,config_secrets .L)(config, sourceConfig).map(({ value }) => value);
        this.#carried = carriedBy(exchanges, config);
        (0,recording_config .B)(config, secrets, this.#learning);
        for (const exchange of exchanges) {
            for (const name of headerNames(exchange))
                this.#words.learn(name, nowhere);
            (0,places .EP)({ ...exchange, request: (0,request_headers .dN)(exchange.request) }, this.#learning);
        }
        this.#words.decide(secrets.length > 0 ? keyOf(secrets) : (0,external_node_crypto_.randomBytes)(32).toString('hex'));
        return {
            exchanges: exchanges.map((exchange) => this.#disguised(exchange)),
            config: (0,recording_config .B)(config, secrets, this.#replacing),
        };
    }
    #disguised(exchange) {
        const request = (0,request_headers .dN)(exchange.request);
        const disguised = (0,places .EP)({ ...withKnownHeaders(exchange, this.#words), request }, this.#replacing);
        const keys = (0,request_headers .YD)(exchange.request)
            .filter(([name, value]) => this.#withoutSecrets(value) !== value && this.#words.isKnownName(name))
            .map(([name]) => [name, secrets_store .dK]);
        if (keys.length === 0)
            return disguised;
        const headers = Object.entries(disguised.request.headers ?? {});
        return {
            ...disguised,
            request: { ...disguised.request, headers: Object.fromEntries([...headers, ...keys]) },
        };
    }
    text(text) {
        return (0,places .E0)(text, nowhere, this.#replacing);
    }
    value(value) {
        return (0,places .T)(value, nowhere, this.#replacing);
    }
    problemIn(text) {
        const isWhole = ({ isPart, isWeak }) => !isPart && !isWeak;
        if (this.#options.secrets.find(text).some(isWhole))
            return 'a secret';
        if (this.#issued.standsIn(text))
            return 'a token that the target system issued';
        const isAlone = ({ start, end, forms }) => forms.length > 0 || !(isInWord(text[start - 1], text[start]) || isInWord(text[end - 1], text[end]));
        const isFound = this.#personStore()
            .find(text)
            .some((found) => isWhole(found) && isAlone(found));
        return isFound ? 'the name or the address of a person' : undefined;
    }
    #personStore() {
        if (this.#persons !== undefined)
            return this.#persons;
        const store = new secrets_store .Gf();
        for (const text of this.#words.replacedPersons())
            store.add(text);
        this.#persons = store;
        return store;
    }
    #learning = {
        whole: (text, place) => {
            if (place.part !== 'answer')
                return undefined;
            if (isCookie(place))
                this.#issued.cookie(text);
            else if (isSecretPlace(place) || this.#carried.has(text))
                this.#issued.issue(text);
            else
                for (const token of webTokensIn(text))
                    this.#issued.issue(token);
            return undefined;
        },
        clean: (text) => text,
        text: (text, place) => {
            this.#words.learn(text, place);
            return text;
        },
        name: (text, place) => {
            if (isPlainName(text))
                this.#words.learn(text, { ...place, isName: true });
            else
                (0,places .E0)(text, { ...place, name: '', isName: false }, this.#learning);
            return text;
        },
        number: (digits, place) => {
            if (!isSecretPlace(place))
                this.#words.learn(digits, place);
            return digits;
        },
    };
    #replacing = {
        whole: (text, place) => {
            if (isCookie(place))
                return this.#cookie(text, place);
            if (text === '' || place.part === 'config')
                return undefined;
            if (!isSecretPlace(place) && !isWebToken(text))
                return undefined;
            return place.part === 'answer' ? this.#issued.issue(text) : this.#masked(text, place);
        },
        clean: (text) => this.#withoutSecrets(text),
        text: (text, place, isProse) => this.#words.text(text, place, isProse),
        name: (text, place) => {
            const clean = this.#withoutSecrets(text);
            if (clean === text && isPlainName(text))
                return this.#words.name(text);
            return (0,places .E0)(text, { ...place, name: '', isName: false }, this.#replacing);
        },
        number: (digits, place) => {
            if (isSecretPlace(place))
                return this.#options.passwords?.has(digits) ? (0,masks .Vs)(digits) : masks .pM;
            if (this.#options.secrets.clean(digits, { isWhole: true }) !== digits)
                return secrets_store .dK;
            return this.#words.number(digits, place);
        },
    };
    #masked(text, { name }) {
        if (/^(?:proxy-)?authorization$/i.test(name)) {
            const scheme = (0,masks .dz)(text);
            const [token = secrets_store .dK] = (0,masks .YN)(text).flatMap((each) => this.#issued.standsFor(each) ?? []);
            return scheme === undefined ? token : `${scheme} ${token}`;
        }
        const { passwords } = this.#options;
        const plain = this.#issued.replace(text);
        if (passwords !== undefined && isPassword(text, passwords))
            return (0,masks .Vs)(text);
        return plain !== text && !plain.includes(secrets_store .dK) ? this.#withoutSecrets(plain) : secrets_store .dK;
    }
    #cookie(header, place) {
        const [pair = '', ...attributes] = header.split(';');
        const at = pair.indexOf('=');
        if (at < 0)
            return this.#words.text(header, place);
        const name = this.#words.text(pair.slice(0, at), { ...place, name: '' }, false);
        const rest = attributes.map((each) => (0,places .E0)(each, { ...place, name: '' }, this.#replacing));
        const value = pair.slice(at + 1).trim();
        return [`${name}=${value === '' ? '' : this.#issued.issue(value)}`, ...rest].join(';');
    }
    #withoutSecrets(value) {
        const known = this.#clean.get(value);
        if (known !== undefined)
            return known;
        const clean = this.#options.secrets.clean(this.#issued.replace(value), { isWhole: true });
        if (value.length <= maxKnownLength && this.#clean.size < maxKnown)
            this.#clean.set(value, clean);
        return clean;
    }
}
function isPassword(text, passwords) {
    if (passwords.has(text))
        return true;
    if (text.length > 10_000)
        return false;
    const bytes = ['base64', 'hex'].map((encoding) => Buffer.from(text, encoding));
    const texts = bytes.flatMap((each) => [each.toString('utf8'), each.toString('utf16le')]);
    return texts.some((each) => passwords.has(each) || passwords.has(each.replace(/^"|"$/g, '')));
}
const nowhere = { part: 'answer', name: '', parent: '', siblings: [] };
function carriedBy(exchanges, config) {
    const given = new Set();
    const stack = [config];
    while (stack.length > 0) {
        const value = stack.pop();
        if ((0,json .Gv)(value) || Array.isArray(value))
            stack.push(...Object.values(value));
        else
            given.add(value);
    }
    const headers = new Set(exchanges.flatMap(({ request }) => request.headers?.['authorization'] ?? []));
    const isToken = (text) => /^[\w.~+/=-]{16,}$/.test(text) && /\d/.test(text) && !given.has(text);
    return new Set([...headers].flatMap(masks .YN).filter(isToken));
}
function keyOf(secrets) {
    const text = secrets.join('\n');
    if (lastKey?.text !== text)
        lastKey = { text, key: (0,external_node_crypto_.scryptSync)(text, 'words of a recording', 32).toString('hex') };
    return lastKey.key;
}
let lastKey;
function isPlainName(text) {
    return /^[\p{L}\p{M}\p{N}_.:@$ /-]*$/u.test(text);
}
function isInWord(before, after) {
    return before !== undefined && after !== undefined && inWord.test(before) && inWord.test(after);
}
const inWord = /[\p{L}\p{N}]/u;
function isCookie({ name, part }) {
    return part === 'answer' && name.toLowerCase() === 'set-cookie';
}
function headerNames({ answer }) {
    return 'error' in answer ? [] : (answer.headers ?? []).map(([name]) => name);
}
function withKnownHeaders(exchange, words) {
    const { answer } = exchange;
    if ('error' in answer || answer.headers === undefined)
        return exchange;
    return { ...exchange, answer: { ...answer, headers: answer.headers.filter(([name]) => words.isKnownName(name)) } };
}
var each_text = __webpack_require__(85417);
var files = __webpack_require__(73909);
var model = __webpack_require__(19191);
var record_connection = __webpack_require__(17122);
; 












const maxParallel = 50;
const maxNamed = 5;
class TargetRecorder {
    mode = 'record';
    #recorded;
    #groups = new Map();
    #samples = [];
    #problems = new Set();
    #answered = new Set();
    #madeUp = new Set();
    #passwords = new Set();
    #current = model .z1;
    #hasEnded = false;
    #commands = 0;
    #active = new active_commands .L();
    #now;
    constructor(nowMs, now = () => performance.now()) {
        this.#recorded = new Date(nowMs).toISOString();
        this.#now = now;
    }
    open(address, _answers) {
        this.#leaveUnanswered(this.#group(this.#current).exchanges);
        return new record_connection .u(address, {
            onExchange: (exchange) => {
                const { exchanges } = this.#group(this.#current);
                exchange.beganMs = this.#now();
                if (this.#hasEnded)
                    exchange.late = true;
                if (this.#active.running === 1)
                    exchange.command = this.#commands;
                if (this.#leaveUnanswered(exchanges))
                    exchange.parallel = true;
                if (this.#active.active === 0)
                    exchange.isLeft = true;
                exchanges.push(exchange);
            },
            onAnswer: (exchange) => {
                exchange.answeredMs = this.#now();
            },
            onProblem: (problem) => this.#problems.add(problem),
        });
    }
    seed() {
        return (0,model .n3)(this.#recorded, this.#current);
    }
    unseen(what) {
        this.#problems.add(what);
    }
    begin(check, writes) {
        this.#current = check;
        this.#hasEnded = false;
        this.#group(check).writes = writes;
    }
    end(check, commands) {
        this.#group(check).commands = commands;
        this.#hasEnded = true;
        return { differences: [] };
    }
    onList(type, { keys, objects, withValue }) {
        this.#samples.push({ type, keys, objects, withValue });
    }
    onInput(input) {
        this.#commands++;
        this.#active.begin();
        (0,each_text .h)(input, '', (text, name) => {
            for (const word of (0,code_words .k8)(text))
                if (!this.#answered.has(word))
                    this.#madeUp.add(word);
            if ((0,names .e)(name))
                this.#passwords.add(text);
        });
    }
    concluded() {
        this.#leaveUnanswered(this.#group(this.#current).exchanges);
        this.#active.conclude();
    }
    onEnd() {
        this.#active.end();
    }
    onOutput(output) {
        (0,each_text .h)(output, '', (text) => {
            for (const word of (0,code_words .k8)(text))
                if (!this.#madeUp.has(word))
                    this.#answered.add(word);
        });
    }
    make(shown, facts, words, verdicts = new Map()) {
        this.#assertComplete(shown);
        const always = [...words.always, ...this.#madeUp];
        const disguise = new Disguise({
            ...words,
            always,
            passwords: this.#passwords,
            recordedMs: Date.parse(this.#recorded),
        });
        const all = [...this.#groups].flatMap(([id, { exchanges }]) => withMarks(exchanges).map((each) => ({ id, each })));
        const { exchanges, config } = disguise.apply(all.map(({ each }) => withAnswer(each)));
        const groups = [...this.#groups].map(([id, { writes, commands }]) => {
            const verdict = verdicts.get(id);
            const own = exchanges.filter((_, i) => all[i]?.id === id);
            return { id, writes, commands, ...(verdict && { verdict }), exchanges: own };
        });
        const samples = this.#samples.map(({ keys, withValue = {}, ...list }) => ({
            ...list,
            keys: keys.map(({ key, rank }) => ({ key: disguise.text(key), rank })),
            withValue: Object.fromEntries(Object.entries(withValue).map(([name, filled]) => [disguise.text(name), filled])),
        }));
        const made = { format: model .fK, program: version .r, recorded: this.#recorded };
        const recording = { facts: { ...made, ...facts, config, samples }, groups };
        return {
            recording,
            exchanges: exchanges.length,
            unread: unreadOf(exchanges),
            disguised: (value) => disguise.value(value),
            write: async (folder, as) => await (0,files .Xw)(folder, as, recording, (text) => disguise.problemIn(text)),
        };
    }
    #leaveUnanswered(exchanges) {
        const unanswered = exchanges.slice(-maxParallel).filter(({ answer }) => answer === undefined);
        for (const exchange of unanswered)
            exchange.isLeft = true;
        return unanswered.length > 0;
    }
    #assertComplete(shown) {
        if (this.#problems.size === 0)
            return;
        const named = [...this.#problems].slice(0, maxNamed).map((problem) => (0,core_text .TN)((0,process .g$)(problem), 300));
        const more = this.#problems.size > maxNamed ? ` and ${this.#problems.size - maxNamed} more` : '';
        throw new errors .yo(`nothing was written to ${shown}, because the connector exchanged what cannot be recorded: ${named.join('; ')}${more}; only HTTP/1.1 of the connector's own process can be replayed`);
    }
    #group(id) {
        const known = this.#groups.get(id) ?? { writes: true, commands: {}, exchanges: [] };
        this.#groups.set(id, known);
        return known;
    }
}
function withAnswer({ answer = { error: 'no-answer' }, ...exchange }) {
    return { ...exchange, answer };
}
function withMarks(exchanges) {
    const keyOf = ({ command, request: { method, url, body } }) => `${command} ${method} ${url} ${JSON.stringify(body)}`;
    const keys = exchanges.map(keyOf);
    const next = new Map();
    const last = new Map();
    for (const [i, exchange] of exchanges.entries()) {
        const key = keys[i] ?? '';
        const before = last.get(key);
        if (before !== undefined)
            next.set(before, exchange);
        last.set(key, i);
    }
    return exchanges.map((exchange, i) => {
        const { command, isLeft, beganMs: _, answeredMs, request, answer, ...flags } = exchange;
        const hasAnswer = answer !== undefined && 'status' in answer;
        const isAwaited = hasAnswer && !isLeft && !flags.parallel && !(0,model .p7)(request);
        const again = command !== undefined && isFailure(answer) ? next.get(i) : undefined;
        const waitMs = again && hasAnswer ? (0,model .mK)(answer) : undefined;
        const hasWaited = waitMs !== undefined && (again?.beganMs ?? 0) - (answeredMs ?? Number.POSITIVE_INFINITY) >= waitMs - 5;
        return {
            ...{ request, answer },
            ...(again && { retried: true }),
            ...(hasWaited && { waited: true }),
            ...(isAwaited && { awaited: true }),
            ...flags,
        };
    });
}
function isFailure(answer) {
    if (answer === undefined || (0,model .dg)(answer))
        return true;
    return 'status' in answer && (answer.status === 401 || answer.cutBy === 'target');
}
function unreadOf(exchanges) {
    const isUnread = (body) => body !== undefined && 'binary' in body;
    const found = exchanges.filter(({ request, answer }) => isUnread(request.body) || ('body' in answer && isUnread(answer.body)));
    return [...new Set(found.map(({ request }) => `${request.method} ${request.url.replace(/\?.*$/s, '')}`))];
}

  }),

  88568:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E1: () => (  ordinaryWords),
    lc: () => (  commonWords),
    mO: () => (  particles)
  });
const particles = words('de da di do du la le al el van von der den des del dos das bin ibn ter zu af av of');
const ordinaryWords = words('user users admin admins administrator administrators test tests tester service services account accounts system', 'group groups role roles guest guests default demo example sample manager managers owner owners member members', 'active inactive enabled disabled locked true false null none unknown other name names mail email com org net www', 'api http https the and for sales support engineering finance marketing human resources operations legal team', 'department company office security access application app bot integration automation everyone public private', 'cn ou dc uid root super staff employee employees contractor contractors external internal new old temp tmp id');
const commonWords = words(...ordinaryWords, ...particles, 'http https www api rest rpc v1 v2 v3 v4 get put post patch delete head options json xml html text plain csv form data', 'urlencoded multipart mixed boundary octet stream application image audio video charset utf utf8 utf16 iso ascii gzip', 'deflate br identity encoding content type length disposition attachment inline filename accept location link rel next', 'prev previous last first self href url uri path host port query cookie set secure httponly samesite strict lax none domain', 'expires maxage cache control no store private must revalidate etag weak retry after ratelimit limit remaining reset', 'authenticate realm basic bearer digest negotiate scheme header headers status code reason vary allow range bytes ranges', 'localhost com net org io ws xmlns xsi xsd soap soapenv envelope body fault faultcode faultstring schema schemas xmlsoap w3', 'encodingstyle nil root doctype en us odata context nextlink deltalink count metadata minimal hal ndjson scim problem vnd ms', 'multistatus jsonp callback window event id sid jsessionid phpsessid recorded', 'continue switching protocols ok created accepted nonauthoritative information partial moved permanently found see other not', 'modified temporary redirect bad request unauthorized payment required forbidden method allowed acceptable proxy', 'timeout conflict gone precondition failed payload too large long unsupported media satisfiable expectation unprocessable', 'entity locked upgrade many requests internal server error implemented gateway service unavailable version supported', 'oauth oauth2 token tokens access refresh auth authorization client secret credentials password scope expire in issued at', 'session sessionid jti csrf login logout signin signout user username account accounts users type jwt alg typ iat exp nbf', 'name names given family full display formal formatted nick middle sur common email mail mails phone phones mobile telephone', 'birth birthday birthdate dob fax address addresses street city state country region postal zip locality title department division company organization', 'organisation org unit cost center centre employee number manager owner group groups role roles member members membership', 'permission permissions entitlement entitlements privilege privileges attribute attributes field fields value values key keys', 'list item items result results record records resource resources object objects page pages pagesize per offset start end', 'index size total cursor sort order asc desc filter search select expand include exclude from to by and or eq ne co sw ew', 'gt ge lt le pr where limit top skip take true false null yes on off is has be are was the a an of for with without this that', 'active inactive enabled disabled enable disable locked unlocked suspended terminated deleted pending blocked archived', 'date gmt utc time day month year hour minute second zone timezone locale language updated modified changed last successful', 'added removed changes change operation operations op ops add replace remove test delta description comment note notes remark', 'remarks label labels tag tags category kind level flag flags message messages error errors detail details info warning debug', 'success failure valid invalid missing unknown undefined expired denied duplicate exists exist already cannot could must should', 'primary secondary default custom standard public external internal read write create update edit view list all any each only', 'new old current source target parent child children ref reference href identifier uid uuid guid external native work home', 'tenant workspace project team teams license licenses plan policy policies rule rules setting settings config configuration', 'rate exceeded slow down try again later nothing such an it they them we you your our their more less than least most');
function words(...lists) {
    return new Set(lists.join(' ').split(' '));
}

  })

};
