// The syntax of IndicatorLang, over the tokens as Syntax/Shaping leaves them: one statement a line, NEWLINE only
// where a statement ends, every bracket closed, every role of a word decided (SUBJECT, HEADING, MEASURE, the keywords; a
// keyword where only a name can stand is a NAME), and MISSING where something was left out. Broken lines are part of the
// grammar (MISSING, stray, orphanLine), so that Syntax/Building has a message for each mistake. One token decides
// everywhere, so SLL prediction is enough.
parser grammar IndicatorParser;

options { tokenVocab = IndicatorLexer; }

file : body EOF ;

body : (NEWLINE | member)* ;

block : LBRACE body RBRACE ;

member
    : project
    | section
    | indicator
    | headerField
    | purchases
    | unitDeclaration
    | scale
    | calendar
    | setting
    | test
    | input
    | orphanLine
    | orphanBlock
    | surplus
    ;

// 项目 出国签证事务 { … }
project : PROJECT (name | MISSING) suppressClause* block? ;

// 产出目标 { … }
section : HEADING block ;

// 车辆准点率 ≥ 98% 来源 "…"; a PLAIN_LINE is such a line too, one of those that Syntax/Shaping/PlainForm lists
indicator : SUBJECT line | PLAIN_LINE ;

// A line without a name, a clause on a line of its own, or no statement at all.
orphanLine : ORPHAN line ;

orphanBlock : ORPHAN_BLOCK block ;

surplus : SURPLUS_BRACE | SKIPPED_BLOCK ;

// ---- the header of a project

// 执行期 2019-01-01 .. 2019-12-31
headerField : headerKeyword COLON? (value | MISSING) (RANGE (value | MISSING))? headerTail* ;

headerKeyword
    : YEAR | IMPLEMENTING_UNIT | SUPERVISING_UNIT | PROJECT_TYPE | FUND_USE | PERIOD | TOTAL_AMOUNT | ANNUAL_AMOUNT
    | FISCAL_AMOUNT | OTHER_AMOUNT | ASSET_AMOUNT | OVERVIEW | PURPOSE | OVERALL_GOAL | ANNUAL_GOAL
    ;

headerTail : suppressClause | value | stray ;

// 采购品目 { 传真机 2 台 2800 元 … }
purchases : PURCHASE_ITEMS headerTail* purchaseBody? ;

purchaseBody : LBRACE (NEWLINE | purchaseItem | junkLine | junkBlock)* RBRACE ;

purchaseItem : SUBJECT (value | stray | RANGE)* ;

// ---- declarations

// 单位 万粒 = 10000 粒     单位 辆 整数
unitDeclaration : UNIT (unit | MISSING) (EQ (value | MISSING))? WHOLE? ;

// 等级 时效 { 提前 > 按时 > 逾期 }
scale : SCALE (name | MISSING) scaleBody? ;

scaleBody : LBRACE (NEWLINE | level | comparator | scaleStray | junkBlock)* RBRACE ;

level : name ;

scaleStray
    : ~(NEWLINE | LBRACE | RBRACE | NAME | STRING | OPEN_STRING | WRONG_CURLY | GE | LE | NE | EQ | GT | LT | FOREIGN_OPERATOR)
    ;

// 日历 深圳 扩展 中国 "2019年版" { 放假 2027-01-01 .. 2027-01-03 "元旦" … }     日历 中国
calendar : calendarHead suppressClause* calendarBody? ;

calendarHead : CALENDAR (name | MISSING) (EXTENDS (name | MISSING))? STRING? calendarStray* ;

calendarStray : ~(NEWLINE | LBRACE | RBRACE | SUPPRESS | STRING | EXTENDS) ;

calendarBody : LBRACE (NEWLINE | calendarEntry | junkLine | junkBlock)* RBRACE ;

calendarEntry : (HOLIDAY | WORKDAY | COVERS) (calendarDay | MISSING) (RANGE (calendarDay | MISSING))? STRING? entryStray* ;

calendarDay : date | NUMBER ;

entryStray : ~(NEWLINE | LBRACE | RBRACE | RANGE | STRING) ;

// 检查 IND4014 关闭 "两种口径"; what fits nowhere is for Syntax/Building to say
setting : CHECK (CODE | STRING) settingPart* ;

settingPart : ~(NEWLINE | LBRACE | RBRACE) ;

junkLine : ORPHAN (~(NEWLINE | LBRACE | RBRACE))* ;

junkBlock : LBRACE (junkBlock | ~(LBRACE | RBRACE))* RBRACE ;

// 输入 总车次 单位 车次 来源 "…"     输入 受理日 日期
input : INPUT (name | MISSING) (INPUT_UNIT (unit | MISSING) | unit)? inputTail* ;

inputTail : textClause | suppressClause | inputStray ;

inputStray : number | date | quoted | word | WHOLE | RANGE | LPAREN | RPAREN | stray ;

// ---- indicator lines

line : connective* item* ;

item
    : target
    | clause connective*
    | (stray | RANGE) connective*
    ;

// 且 binds tighter than 或, both to the left.
target : conjunction (or (conjunction | MISSING))* ;

conjunction : operand (and (operand | MISSING))* ;

operand
    : comparison
    | membership
    | statement
    | group
    | interval
    | value
    ;

// ≥ 98%; an interval or a set here is a mistake for `in`, a statement one for 达成 alone
comparison : comparator EXTRA_OPERATOR* (value | interval | bracket | set | statement | MISSING) ;

membership : IN (interval | bracket | set | value | MISSING) ;

// in [2019-03, 2019-09)
interval : LBRACK element* (RBRACK | RPAREN) ;

// in (2019-03, 2019-09]
bracket : LPAREN element* (RBRACK | RPAREN) ;

// in {优, 良}
set : SET_OPEN element* SET_CLOSE ;

element : value | RANGE | stray | comparator | EXTRA_OPERATOR | MISSING | interval | bracket | set ;

// 达成 "服务国家总体外交"
statement : ACHIEVE text ;

// (≥ 5 或 = 0)
group : LPAREN connective* item* (RBRACK | RPAREN) ;

comparator : GE | LE | NE | EQ | GT | LT | FOREIGN_OPERATOR ;

and : AND | FOREIGN_AND ;

or : OR | FOREIGN_OR ;

connective : (and | or) MISSING? ;

// ---- clauses

clause : textClause | valueClause | suppressClause | computedClause | baselineClause | roundingClause ;

textClause : (SOURCE | NOTE) text ;

valueClause : (WEIGHT | DUE | CAP) COLON? (value | MISSING) ;

// 忽略 IND4101 "理由"
suppressClause : SUPPRESS (CODE | STRING | MISSING) text ;

computedClause : COMPUTED expression ;

baselineClause : BASELINE COLON? (value | MISSING) ;

// 保留 2 位小数
roundingClause : ROUNDING (value | MISSING) ;

text : COLON? (STRING | OPEN_STRING | WRONG_CURLY | BARE_TEXT | MISSING) ;

// ---- expressions

expression : term ((PLUS | MINUS) term)* ;

term : factor ((STAR | SLASH) factor)* ;

factor : (PLUS | MINUS)* (number unit? | date | call | parenthesized | MISSING) ;

call : operandName (CALL_OPEN (expression (COMMA expression)*)? (RPAREN | RBRACK))? ;

operandName : (NAME | STRING | OPEN_STRING | WRONG_CURLY) (QUALIFIER_DOT NAME)* ;

parenthesized : LPAREN expression (RPAREN | RBRACK) ;

// ---- values, units, names

value
    : NEGATIVE? number unit? SUFFIX?
    | date SUFFIX?
    | quoted
    | word (QUALIFIER_DOT word)*
    ;

quoted : STRING | OPEN_STRING | WRONG_CURLY | TEXT_BLOCK ;

number : NUMBER | POINT_NUMBER ;

date : DATE | DASHED | DOTTED | SLASHED ;

// 元/人/天
unit : unitPart (MEASURE_SLASH (unitPart | MISSING))* ;

unitPart : MEASURE | PERCENT ;

word : NAME ;

name : NAME | STRING | OPEN_STRING | WRONG_CURLY ;

// ---- tests, and what fits nowhere

// 测试 "…" { 给定 … 期望 … }
test : TEST (name | MISSING) testBody? ;

testBody : LBRACE (NEWLINE | given | expect | asOf | junkLine | junkBlock)* RBRACE ;

// 给定 甲.乙 = 98%     给定 甲.乙 未填报
given : GIVEN path EQ? (cell | MISSING) ;

// 期望 甲.乙 未达标 "差 1 个百分点"     期望 甲.乙[2] 达标     期望 甲.乙 达标, 未达标
expect : EXPECT path ordinal? verdict (COMMA verdict)* STRAY? ;

// 评价日 2019-06-30
asOf : AS_OF (cell | MISSING) ;

cell : CELL | STRING | OPEN_STRING | WRONG_CURLY ;

ordinal : LBRACK NUMBER RBRACK ;

verdict : (VERDICT | MISSING) (STRING | OPEN_STRING | WRONG_CURLY)? ;

// 项目.质量/培训
path : pathPart ((QUALIFIER_DOT | SLASH) pathPart)* ;

pathPart : NAME | STRING | OPEN_STRING | WRONG_CURLY | MISSING ;

stray : COMMA | ENUMERATION_COMMA | COLON | DOT | STRAY | SURPLUS | SKIPPED ;
