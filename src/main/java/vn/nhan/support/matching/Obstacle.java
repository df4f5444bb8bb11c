package vn.nhan.support.matching;

/**
 * Why an expert can't help with a request.
 *
 * @param detail what fills its sentence: a day as ISO 8601, a need's code, codes of languages; may be empty
 */
record Obstacle(Rule rule, String detail) {}
