/** Finding businesses among very many: by their name as people type it, tax code, commune, stage and sector. */
@NullMarked
package vn.nhan.business.search;

import org.jspecify.annotations.NullMarked;
