/** Words of names beside others: alone, or only beside each other, they are names. */
export const particles = words('de da di do du la le al el van von der den des del dos das bin ibn ter zu af av of')

/** Words that stand for a role or a thing: in the fields of persons they stay too, where all others are replaced. */
export const ordinaryWords = words(
  'user users admin admins administrator administrators test tests tester service services account accounts system',
  'group groups role roles guest guests default demo example sample manager managers owner owners member members',
  'active inactive enabled disabled locked true false null none unknown other name names mail email com org net www',
  'api http https the and for sales support engineering finance marketing human resources operations legal team',
  'department company office security access application app bot integration automation everyone public private',
  'cn ou dc uid root super staff employee employees contractor contractors external internal new old temp tmp id',
)

/**
 * Words that tell of nobody and stay readable wherever they stand: those of HTTP, JSON, XML and media types, of protocols for
 * identities, and of names of fields. Words that are also names of people are left out, such as "mark" and "grant".
 */
export const commonWords = words(
  ...ordinaryWords,
  ...particles,
  // HTTP, addresses, media types
  'http https www api rest rpc v1 v2 v3 v4 get put post patch delete head options json xml html text plain csv form data',
  'urlencoded multipart mixed boundary octet stream application image audio video charset utf utf8 utf16 iso ascii gzip',
  'deflate br identity encoding content type length disposition attachment inline filename accept location link rel next',
  'prev previous last first self href url uri path host port query cookie set secure httponly samesite strict lax none domain',
  'expires maxage cache control no store private must revalidate etag weak retry after ratelimit limit remaining reset',
  'authenticate realm basic bearer digest negotiate scheme header headers status code reason vary allow range bytes ranges',
  'localhost com net org io ws xmlns xsi xsd soap soapenv envelope body fault faultcode faultstring schema schemas xmlsoap w3',
  'encodingstyle nil root doctype en us odata context nextlink deltalink count metadata minimal hal ndjson scim problem vnd ms',
  'multistatus jsonp callback window event id sid jsessionid phpsessid recorded',
  // Reason phrases
  'continue switching protocols ok created accepted nonauthoritative information partial moved permanently found see other not',
  'modified temporary redirect bad request unauthorized payment required forbidden method allowed acceptable proxy',
  'timeout conflict gone precondition failed payload too large long unsupported media satisfiable expectation unprocessable',
  'entity locked upgrade many requests internal server error implemented gateway service unavailable version supported',
  // OAuth and sessions
  'oauth oauth2 token tokens access refresh auth authorization client secret credentials password scope expire in issued at',
  'session sessionid jti csrf login logout signin signout user username account accounts users type jwt alg typ iat exp nbf',
  // Names of fields
  'name names given family full display formal formatted nick middle sur common email mail mails phone phones mobile telephone',
  'birth birthday birthdate dob fax address addresses street city state country region postal zip locality title department division company organization',
  'organisation org unit cost center centre employee number manager owner group groups role roles member members membership',
  'permission permissions entitlement entitlements privilege privileges attribute attributes field fields value values key keys',
  'list item items result results record records resource resources object objects page pages pagesize per offset start end',
  'index size total cursor sort order asc desc filter search select expand include exclude from to by and or eq ne co sw ew',
  'gt ge lt le pr where limit top skip take true false null yes on off is has be are was the a an of for with without this that',
  'active inactive enabled disabled enable disable locked unlocked suspended terminated deleted pending blocked archived',
  'date gmt utc time day month year hour minute second zone timezone locale language updated modified changed last successful',
  'added removed changes change operation operations op ops add replace remove test delta description comment note notes remark',
  'remarks label labels tag tags category kind level flag flags message messages error errors detail details info warning debug',
  'success failure valid invalid missing unknown undefined expired denied duplicate exists exist already cannot could must should',
  'primary secondary default custom standard public external internal read write create update edit view list all any each only',
  'new old current source target parent child children ref reference href identifier uid uuid guid external native work home',
  'tenant workspace project team teams license licenses plan policy policies rule rules setting settings config configuration',
  'rate exceeded slow down try again later nothing such an it they them we you your our their more less than least most',
)

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}
