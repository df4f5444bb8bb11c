package vn.nhan.place.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes for every line of a list that says nothing else.
 *
 * @param validFrom the first day of what the list tells
 * @param validTo the last day, or null while none is known
 * @param decree the act that the list rests on
 * @param composing whether decomposed letters are put together (a person's upload) or refused (a program's)
 */
record ListTerms(LocalDate validFrom, @Nullable LocalDate validTo, String decree, boolean composing) {}
