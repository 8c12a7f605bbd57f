// The tokens of IndicatorLang.
//
// The lexer does not see the file's characters but their classes, one ASCII character for each UTF-16 unit
// (Syntax/Lexing/CharacterClass.cs), because ANTLR caches its transitions only for ASCII. Offsets stay those
// of the file. What is ASCII punctuation stands for itself and its full-width form; besides there are
//
//   0  a digit                          a  a letter, or a sign that is part of units (℃ ㎡ °)
//   Q  Q or q                           m  what may continue a word but not begin one (marks, ² ₂ ·)
//   Y M D  年 月 日                      O J U  第 季 度      S  一 二 三 四
//   g h n  ≥ ≤ ≠                        l r  “ ”             d  、
//   x  a character without a use        u  an unreadable one (NUL, half a surrogate pair)       z  an invisible one
//
// It knows no keywords: NAME is any word, and keywords.tsv says afterwards which words are keywords, so that
// none ever swallows the beginning of a name. Comments, text blocks and “ ” strings are only opened
// here; Syntax/Lexing/Tokenizer.cs finds their ends.
lexer grammar IndicatorLexer;

tokens {
    // The keywords, named as in the enum Keyword.
    PROJECT, TEST, GIVEN, EXPECT, AS_OF, INPUT, UNIT, SCALE, CALENDAR, CHECK, EXTENDS, COVERS, HOLIDAY, WORKDAY, WHOLE,
    YEAR, IMPLEMENTING_UNIT, SUPERVISING_UNIT, PROJECT_TYPE, FUND_USE, PERIOD, TOTAL_AMOUNT, ANNUAL_AMOUNT,
    FISCAL_AMOUNT, OTHER_AMOUNT, ASSET_AMOUNT, PURCHASE_ITEMS, OVERVIEW, PURPOSE, OVERALL_GOAL, ANNUAL_GOAL,
    SOURCE, WEIGHT, COMPUTED, BASELINE, NOTE, DUE, CAP, ROUNDING, SUPPRESS,
    IN, ACHIEVE, AND, OR,

    // What the tokenizer and Syntax/Shaping make of other tokens.
    TEXT_BLOCK,          // """ … """
    PLAIN_LINE,          // a whole indicator line in one of the commonest forms
    HEADING,             // a name before {
    SUBJECT,             // the name at the start of an indicator line
    ORPHAN,              // no text: begins a line that has no name
    ORPHAN_BLOCK,        // no text: before a { that has no heading
    MEASURE,             // a word or string after a number: its unit
    MEASURE_SLASH,       // the / inside a unit
    INPUT_UNIT,          // the 单位 of an input, which is not the beginning of a declaration
    CALL_OPEN,           // the ( behind the name of a function
    NEGATIVE,            // the - of a negative number; MINUS stands in expressions only
    SUFFIX,              // 以上, 份 …: words behind a value that a target has signs for
    BARE_TEXT,           // a text without its quotes
    QUALIFIER_DOT,       // the . of 及时性.及时
    EXTRA_OPERATOR,      // the second of two operators
    SET_OPEN, SET_CLOSE, // the braces of in {…}
    SURPLUS,             // a closing bracket that nothing opened
    SURPLUS_BRACE,       // a } that nothing opened
    SKIPPED,             // brackets nested too deep to be read
    SKIPPED_BLOCK,       // blocks nested too deep to be read
    CODE,                // IND4101
    CELL,                // in a test, what would stand in a cell of a data file
    VERDICT,             // in a test, what should be a verdict
    MISSING              // no text: something was left out here
}

NEWLINE : '\r'? '\n' | '\r' ;
BLANK : ' '+ -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> skip ;

OPEN_COMMENT : '/*' ;
OPEN_TEXT_BLOCK : '"""' ;
OPEN_CURLY : 'l' ;

STRING : '"' STRING_PART* '"' ;
OPEN_STRING : '"' STRING_PART* '\\'? ;
WRONG_CURLY : 'r' ~[lr\r\n]* 'r' ;

DATE
    : Year '-' '00' ('-' '00')?
    | Year 'Q' '0'+
    | Year ' '* 'Y' (' '* OneOrTwo ' '* 'M' (' '* OneOrTwo ' '* 'D')?)?
    | Year ' '* 'Y' ' '* 'O'? ' '* ('S' | '0') ' '* 'JU'
    ;

// Dates as people also write them, and what looks like one; each has a message of its own.
DASHED : '0'+ ('-' '0'+)+ ;
DOTTED : '0'+ '.' '0'+ ('.' '0'+)+ ;
SLASHED : Year '/' OneOrTwo '/' OneOrTwo ;

NUMBER : '0'+ ('.' '0'+)? ;
POINT_NUMBER : '.' '0'+ ;

NAME : Letter (Letter | '0' | 'm')* ;

PERCENT : '%' ;
GE : 'g' | '>=' ;
LE : 'h' | '<=' ;
NE : 'n' | '!=' ;
EQ : '=' ;
GT : '>' ;
LT : '<' ;
FOREIGN_OPERATOR : '=='+ | '=>' | '=<' | '<>' | '!==' ;
FOREIGN_AND : '&'+ ;
FOREIGN_OR : '|'+ ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
COMMA : ',' ;
ENUMERATION_COMMA : 'd' ;
RANGE : '..' ;
DOT : '.' ;
COLON : ':' ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACK : '[' ;
RBRACK : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;
// Taken out by the tokenizer, with a message.
UNREADABLE : 'u'+ ;
INVISIBLE : 'z'+ ;

STRAY : . ;

fragment Letter : [aQYMDOJUS] ;
fragment Year : '0000' ;
fragment OneOrTwo : '0' '0'? ;
fragment STRING_PART : '\\' ~[\r\n] | ~["\\\r\n] ;
