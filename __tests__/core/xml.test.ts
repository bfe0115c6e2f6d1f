import { canonicalXml, parseXml, prettyXml, XmlError } from '../../src/core/xml.js'

const same = (a: string, b: string) => canonicalXml(parseXml(a)) === canonicalXml(parseXml(b))

function problem(text: string): XmlError {
  try {
    parseXml(text)
  } catch (error) {
    if (error instanceof XmlError) return error
    throw error
  }
  throw new Error(`${text} was taken`)
}

describe('documents', () => {
  test.each([
    ['the order and quotes of attributes', '<a x="1" y=\'2\'/>', "<a y='2'   x='1'></a>"],
    ['indentation', '<a><b/><c/></a>', '<a>\n  <b/>\r\n  <c/>\n</a>'],
    ['comments', '<a>x<!-- said --></a>', '<a>x</a>'],
    ['the prolog', '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd">\n<a/>', '<a/>'],
    ['a byte order mark', '\ufeff<a/>', '<a/>'],
    ['CDATA', '<a>1 <![CDATA[<]]> 2</a>', '<a>1 &lt; 2</a>'],
    ['references of characters', '<a b="&#65;">&#x42;</a>', '<a b="A">B</a>'],
    ['prefixes', '<p:a xmlns:p="urn:x" p:b="1"><p:c/></p:a>', '<a xmlns="urn:x" q:b="1" xmlns:q="urn:x"><c/></a>'],
    ['line ends', '<a>1\r\n2</a>', '<a>1\n2</a>'],
  ])('%s makes no difference', (_, a, b) => {
    expect(same(a, b)).toBe(true)
  })

  test.each([
    ['text', '<a>x</a>', '<a>y</a>'],
    ['the order of elements', '<a><b/><c/></a>', '<a><c/><b/></a>'],
    ['a namespace', '<a xmlns="urn:x"/>', '<a xmlns="urn:y"/>'],
    ['a namespace of an attribute', '<a b="1"/>', '<a xmlns:p="urn:x" p:b="1"/>'],
    ['a text that is only space', '<a> </a>', '<a/>'],
    ['space that is kept', '<a xml:space="preserve"> <b/></a>', '<a xml:space="preserve"><b/></a>'],
    ['text between elements', '<a><b/>x</a>', '<a><b/></a>'],
  ])('%s makes a difference', (_, a, b) => {
    expect(same(a, b)).toBe(false)
  })

  test.each([
    ['<a>\n  <b>\n</a>', 3],
    ['<a b=1/>', 1],
    ['<a>\n\n<b x="1" x="2"/></a>', 3],
    ['<a/>\n<b/>', 2],
    ['<a>& b</a>', 1],
    ['', 1],
    ['text', 1],
    ['<a>\n\u0001</a>', 2],
    ['<p:a/>', 1],
    ['<a>\n&unknown;</a>', 2],
  ])('%j is not well-formed, in line %d', (text, line) => {
    expect(problem(text).line).toBe(line)
    expect(problem(text).message).not.toMatch(/[\r\n]/)
  })

  test.each([
    ['in code', '<a>\n  if (x && y) {\n  }\n  int z = 2;\n</a>', 2, 9],
    ['without a semicolon after it', '<a>\r\n<b/>R&D</a>', 2, 6],
    ['in a query', '<a\n href="x?a=1&b=2"/>\n<!-- ; -->', 2, 13],
    ['after what may hold one', '<a><!-- & --><![CDATA[ && ]]><?x & ?>\n&amp;&#38;&#x26; & </a>', 2, 18],
  ])('a bare ampersand %s is found where it stands', (_, text, line, column) => {
    const found = problem(text)
    expect([found.message, found.line, found.column]).toEqual(['"&" must be written as &amp; here', line, column])
  })

  test('an earlier problem is told before a bare ampersand', () => {
    expect(problem('<a>\n<b x=1/>\n&</a>').line).toBe(2)
  })

  test('entities are never expanded and no file is read', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
    expect(problem(laughs).message).toContain('entities cannot be declared')
    const file = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    expect(problem(file).message).toContain('entities cannot be declared')
    expect(problem('<!DOCTYPE a [ <!eNtItY % x "y"> ]><a/>').message).toBeTruthy()
  })

  test('are limited in depth', () => {
    expect(problem('<a>'.repeat(100_000)).message).toContain('nested deeper')
  })

  test('the pretty form has one element per line and shows where namespaces begin', () => {
    const text = `<Form xmlns="urn:f" name="n" status="s"><Field name="a&amp;b">x &lt; y</Field><Empty/><Long>1\n2</Long></Form>`
    expect(prettyXml(parseXml(text))).toBe(
      [
        '<Form xmlns="urn:f" name="n" status="s">',
        '  <Field name="a&amp;b">x &lt; y</Field>',
        '  <Empty/>',
        '  <Long>',
        '    1',
        '    2',
        '  </Long>',
        '</Form>',
        '',
      ].join('\n'),
    )
  })

  test('a long tag has one attribute per line', () => {
    const attributes = Array.from({ length: 12 }, (_, index) => `attribute${index}="value ${index}"`)
    expect(prettyXml(parseXml(`<a ${attributes.join(' ')}/>`)).split('\n').length).toBeGreaterThan(12)
  })
})
