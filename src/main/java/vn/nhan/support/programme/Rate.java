package vn.nhan.support.programme;

import org.jspecify.annotations.Nullable;

/**
 * @param percent of what something costs, 1 to 100
 * @param capPerYear in dong for one firm; null: none
 * @param capPerContract in dong; null: none
 */
record Rate(
        int percent, @Nullable Long capPerYear, @Nullable Long capPerContract) {}
