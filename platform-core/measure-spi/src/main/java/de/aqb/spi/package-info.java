/**
 * The contract between the portal and a measure module: what a module describes, as data. Nothing here but the JDK, and
 * nothing that draws, stores or decides who may see what.
 */
@NullMarked
package de.aqb.spi;

import org.jspecify.annotations.NullMarked;
