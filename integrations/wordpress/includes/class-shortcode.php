<?php
/**
 * The shortcode.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * `[care_element element="cause-checker" lang="es" heading_level="3"]`
 */
final class Shortcode {

	const NAME = 'care_element';

	/**
	 * Adds the shortcode.
	 */
	public static function register() {
		add_shortcode( self::NAME, array( self::class, 'render' ) );
	}

	/**
	 * HTML of an element.
	 *
	 * @param array|string $given Its attributes; an empty string when there are none.
	 * @return string
	 */
	public static function render( $given ) {
		$given = (array) $given;
		$tag   = isset( $given['element'] ) ? $given['element'] : '';
		unset( $given['element'] );
		return Renderer::render( $tag, array_filter( $given, 'strlen' ) );
	}
}
