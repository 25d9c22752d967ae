<?php
/**
 * The settings of the site.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * What elements take when an author says nothing else. One option, which is there once somebody saved it.
 */
final class Settings {

	const OPTION = 'care_elements';

	const DEFAULTS = array(
		// As the site.
		'language'    => '',
		// None: WordPress is `en_US` out of the box, which says nothing of where the readers are.
		'region'      => '',
		'theme'       => 'auto',
		// That of the elements.
		'accent'      => '',
		// None but this one. One origin a line.
		'reply_sites' => '',
	);

	const THEMES = array( 'auto', 'light', 'dark' );

	/**
	 * The settings in use. What is stored is checked again: anything may have written it.
	 *
	 * @return array{language: string, region: string, theme: string, accent: string, reply_sites: string}
	 */
	public static function get() {
		$stored   = get_option( self::OPTION );
		$settings = self::DEFAULTS;
		foreach ( array_keys( $settings ) as $name ) {
			if ( isset( $stored[ $name ] ) && self::is_valid( $name, $stored[ $name ] ) ) {
				$settings[ $name ] = $stored[ $name ];
			}
		}
		return $settings;
	}

	/**
	 * Whether a setting may have a value.
	 *
	 * @param string $name  Name of the setting.
	 * @param mixed  $value The value.
	 * @return bool
	 */
	public static function is_valid( $name, $value ) {
		if ( 'accent' === $name ) {
			return '' === $value || ( is_string( $value ) && sanitize_hex_color( $value ) === $value );
		}
		if ( 'reply_sites' === $name ) {
			return is_string( $value ) && self::origins_in( $value ) === $value;
		}
		return in_array( $value, self::choices( $name ), true );
	}

	/**
	 * The other sites that replies may go to, whoever the author is.
	 *
	 * @return string[]
	 */
	public static function reply_sites() {
		return array_filter( explode( "\n", self::get()['reply_sites'] ) );
	}

	/**
	 * The sites that somebody listed, as the setting holds them; empty if a line names none.
	 *
	 * @param string $text What was typed.
	 * @return string
	 */
	public static function origins_in( $text ) {
		$origins = array();
		foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
			$origin = self::origin_of( $line );
			if ( '' === $origin ) {
				return '';
			}
			$origins[] = $origin;
		}
		return implode( "\n", array_unique( $origins ) );
	}

	/**
	 * The site that an address names: scheme, host and port; empty for a path, and for what browsers and PHP could
	 * read in two ways.
	 *
	 * @param string $address An address.
	 * @return string
	 */
	public static function origin_of( $address ) {
		if ( ! preg_match( '~^(https?)://([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?(?:[/?#]|$)~i', trim( $address ), $found ) ) {
			return '';
		}
		$scheme = strtolower( $found[1] );
		$port   = isset( $found[3] ) ? (int) $found[3] : 0;
		$usual  = 'https' === $scheme ? 443 : 80;
		return "$scheme://" . strtolower( $found[2] ) . ( $port && $port !== $usual ? ":$port" : '' );
	}

	/**
	 * The values of a setting that has a list of them.
	 *
	 * @param string $name Name of the setting.
	 * @return string[]
	 */
	public static function choices( $name ) {
		switch ( $name ) {
			case 'language':
				return array_merge( array( '' ), array_keys( Catalog::languages() ) );
			case 'region':
				return array_merge( array( '' ), array_keys( Catalog::regions() ) );
			default:
				return self::THEMES;
		}
	}

	/**
	 * Language of an element whose author names none: that of the settings, else the site's, else English.
	 *
	 * @return string
	 */
	public static function language() {
		$language = self::get()['language'];
		if ( '' !== $language ) {
			return $language;
		}
		$of_site = Catalog::language_of( get_locale() );
		return $of_site ? $of_site : 'en';
	}
}
