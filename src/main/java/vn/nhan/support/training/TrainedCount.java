package vn.nhan.support.training;

/**
 * Who has completed a course in a period. People and businesses are different things: five people of one cooperative are
 * five people and one business.
 *
 * @param people each once, whatever they have completed
 * @param businesses as firms: all records of one count once
 * @param reached firms that a campaign has reached
 */
record TrainedCount(long people, long businesses, long reached) {}
