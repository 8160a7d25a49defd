/**
 * How a module comes and goes: the base class of its one listener, and the registry it enters. The portal reads the
 * registry through {@code MeasureCatalogue} only.
 */
@NullMarked
package de.aqb.spi.deploy;

import org.jspecify.annotations.NullMarked;
