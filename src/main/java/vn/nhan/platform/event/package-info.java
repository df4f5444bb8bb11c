/** Events between rooms: written with the change they tell of, delivered at least once by a job. */
@NullMarked
package vn.nhan.platform.event;

import org.jspecify.annotations.NullMarked;
