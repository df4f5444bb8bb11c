package vn.nhan.support.assessment.instrument;

import vn.nhan.platform.text.LocalizedText;

/**
 * A level of an instrument.
 *
 * @param number 0 to 5
 * @param from the least share of points, in percent; where tools are counted, of tools in use
 * @param links the least share of links, in percent; 0 where points are counted
 */
public record Level(int number, int from, int links, LocalizedText name) {}
