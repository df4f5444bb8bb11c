/** Workers, the database and the lines between them are killed, stopped and cut while goods are published. */
@NullMarked
package vn.nhan.nemesis;

import org.jspecify.annotations.NullMarked;
