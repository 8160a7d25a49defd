/** Starts, watches and stops an assembled server as a process of its own: for the demo and for tests. */
@NullMarked
package de.aqb.launcher;

import org.jspecify.annotations.NullMarked;
