import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Encoders of another language's own library, all run by one process. */
export interface Language {
  name: string
  encoders: { name: string; width: number; kind: 'characters' | 'base64' | 'bytes'; separator?: string }[]
  /** Encodes each text with the encoder named beside it; undefined if the language is not at hand. */
  run(requests: readonly { encoder: string; text: string }[]): string[] | undefined
}

const pythonProgram = `
import sys, json, html, base64, binascii, urllib.parse, xml.sax.saxutils
E = {
  'json.dumps': lambda t: json.dumps(t)[1:-1],
  'json.dumps of UTF-8': lambda t: json.dumps(t, ensure_ascii=False)[1:-1],
  'quote': lambda t: urllib.parse.quote(t),
  'quote of all': lambda t: urllib.parse.quote(t, safe=''),
  'quote_plus': lambda t: urllib.parse.quote_plus(t),
  'html.escape': lambda t: html.escape(t),
  'saxutils.escape': lambda t: xml.sax.saxutils.escape(t),
  'repr': lambda t: repr(t)[1:-1],
  'ascii': lambda t: ascii(t)[1:-1],
  'repr of bytes': lambda t: repr(t.encode())[2:-1],
  'b64encode': lambda t: base64.b64encode(t.encode()).decode(),
  'urlsafe_b64encode': lambda t: base64.urlsafe_b64encode(t.encode()).decode(),
  'hexlify': lambda t: binascii.hexlify(t.encode()).decode(),
  'hex with spaces': lambda t: t.encode().hex(' '),
  'list of bytes': lambda t: str(list(t.encode()))[1:-1],
}
for line in sys.stdin:
  r = json.loads(line)
  print(json.dumps(E[r['encoder']](r['text'])))
`

const goProgram = String.raw`package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"net/url"
	"os"
	"strconv"
	"strings"
)

func inner(s string) string { return s[1 : len(s)-1] }

var encoders = map[string]func(string) string{
	"json.Marshal":    func(t string) string { b, _ := json.Marshal(t); return inner(string(b)) },
	"QueryEscape":     url.QueryEscape,
	"PathEscape":      url.PathEscape,
	"EscapeString":    html.EscapeString,
	"xml.EscapeText":  func(t string) string { var b bytes.Buffer; xml.EscapeText(&b, []byte(t)); return b.String() },
	"strconv.Quote":   func(t string) string { return inner(strconv.Quote(t)) },
	"QuoteToASCII":    func(t string) string { return inner(strconv.QuoteToASCII(t)) },
	"StdEncoding":     func(t string) string { return base64.StdEncoding.EncodeToString([]byte(t)) },
	"RawURLEncoding":  func(t string) string { return base64.RawURLEncoding.EncodeToString([]byte(t)) },
	"EncodeToString":  func(t string) string { return hex.EncodeToString([]byte(t)) },
	"%X":              func(t string) string { return fmt.Sprintf("%X", t) },
	"% x":             func(t string) string { return fmt.Sprintf("% x", t) },
	"%v of bytes":     func(t string) string { return inner(fmt.Sprintf("%v", []byte(t))) },
	"%#v of bytes":    func(t string) string { s := fmt.Sprintf("%#v", []byte(t)); return inner(s[strings.Index(s, "{"):]) },
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		var r struct{ Encoder, Text string }
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			panic(err)
		}
		b, _ := json.Marshal(encoders[r.Encoder](r.Text))
		fmt.Fprintf(out, "%s\n", b)
	}
}
`

export const languages: readonly Language[] = [
  {
    name: 'Python',
    encoders: [
      { name: 'json.dumps', width: 12, kind: 'characters' },
      { name: 'json.dumps of UTF-8', width: 2, kind: 'characters' },
      { name: 'quote', width: 3, kind: 'characters' },
      { name: 'quote of all', width: 3, kind: 'characters' },
      { name: 'quote_plus', width: 3, kind: 'characters' },
      { name: 'html.escape', width: 6, kind: 'characters' },
      { name: 'saxutils.escape', width: 5, kind: 'characters' },
      { name: 'repr', width: 4, kind: 'characters' },
      { name: 'ascii', width: 10, kind: 'characters' },
      { name: 'repr of bytes', width: 4, kind: 'characters' },
      { name: 'b64encode', width: 2, kind: 'base64' },
      { name: 'urlsafe_b64encode', width: 2, kind: 'base64' },
      { name: 'hexlify', width: 2, kind: 'bytes' },
      { name: 'hex with spaces', width: 3, kind: 'bytes', separator: ' ' },
      { name: 'list of bytes', width: 5, kind: 'bytes', separator: ', ' },
    ],
    run: (requests) =>
      runProgram('program.py', pythonProgram, requests, (file) => [
        [process.platform === 'win32' ? 'python' : 'python3', '-X', 'utf8', file],
      ]),
  },
  {
    name: 'Go',
    encoders: [
      { name: 'json.Marshal', width: 6, kind: 'characters' },
      { name: 'QueryEscape', width: 3, kind: 'characters' },
      { name: 'PathEscape', width: 3, kind: 'characters' },
      { name: 'EscapeString', width: 5, kind: 'characters' },
      { name: 'xml.EscapeText', width: 5, kind: 'characters' },
      { name: 'strconv.Quote', width: 4, kind: 'characters' },
      { name: 'QuoteToASCII', width: 10, kind: 'characters' },
      { name: 'StdEncoding', width: 2, kind: 'base64' },
      { name: 'RawURLEncoding', width: 2, kind: 'base64' },
      { name: 'EncodeToString', width: 2, kind: 'bytes' },
      { name: '%X', width: 2, kind: 'bytes' },
      { name: '% x', width: 3, kind: 'bytes', separator: ' ' },
      { name: '%v of bytes', width: 4, kind: 'bytes', separator: ' ' },
      { name: '%#v of bytes', width: 6, kind: 'bytes', separator: ', ' },
    ],
    run: (requests) => runProgram('program.go', goProgram, requests, (file) => [['go', 'run', file]]),
  },
]

function runProgram(
  name: string,
  program: string,
  requests: readonly { encoder: string; text: string }[],
  commands: (file: string) => string[][],
): string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'encoders-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, program)
    for (const [command = '', ...words] of commands(file)) {
      const { status, stdout, stderr, error } = spawnSync(command, words, {
        input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (error !== undefined) return undefined
      if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as string)
    }
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
