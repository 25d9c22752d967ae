<?php
/**
 * What the build knows of the elements.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * The elements with their attributes, the topics, the languages, the regions, and the hashes of the scripts. All of it is
 * written by the build, so that the plugin cannot say something else than the elements do.
 */
final class Catalog {

	/**
	 * What the file holds, once it was read.
	 *
	 * @var array|null
	 */
	private static $data;

	/**
	 * Version of the elements.
	 *
	 * @return string
	 */
	public static function version() {
		return self::part( 'version' );
	}

	/**
	 * The attributes of each element: by tag and name, their kind and values.
	 *
	 * @return array<string, array<string, array{kind: string, values?: string[]}>>
	 */
	public static function elements() {
		return self::part( 'elements' );
	}

	/**
	 * Names of the topics by id, in the language of a locale where there is one.
	 *
	 * @param string $locale A locale as WordPress writes it.
	 * @return array<string, string>
	 */
	public static function topic_names( $locale ) {
		$language = self::language_of( $locale );
		return array_map(
			function ( $names ) use ( $language ) {
				return $names[ $language ? $language : 'en' ];
			},
			self::part( 'topics' )
		);
	}

	/**
	 * The languages: by code, the name in that language, the direction, and a pattern for the beginning of the tags
	 * that it serves.
	 *
	 * @return array<string, array{name: string, direction: string, tags: string}>
	 */
	public static function languages() {
		return self::part( 'languages' );
	}

	/**
	 * The regions by code: their names by language, and the days after which one of their numbers is left out.
	 *
	 * @return array<string, array{names: array<string, string>, until: string[]}>
	 */
	public static function regions() {
		return self::part( 'regions' );
	}

	/**
	 * The code of a region that an author wrote: in capitals or not, in three letters, or as a part of a country. A part
	 * that has no row is its country; a language tag such as `es-MX` is no region.
	 *
	 * @param string $value What the author wrote.
	 * @return string|null
	 */
	public static function region_of( $value ) {
		$code    = strtoupper( str_replace( '_', '-', trim( $value ) ) );
		$aliases = self::part( 'aliases' );
		$code    = isset( $aliases[ $code ] ) ? $aliases[ $code ] : $code;
		if ( isset( self::regions()[ $code ] ) ) {
			return $code;
		}
		$is_part = preg_match( '/^([A-Z]{2})-[A-Z0-9]{1,3}$/', $code, $found ) && ! preg_match( '/^[a-z]{2}[-_][A-Z]{2}$/', trim( $value ) );
		return $is_part && isset( self::regions()[ $found[1] ] ) ? $found[1] : null;
	}

	/**
	 * What a region looks like: there are too many to name them all.
	 *
	 * @return string[]
	 */
	public static function region_examples() {
		return array( 'US', 'CA', 'GB', __( 'and other codes of ISO 3166 such as GB-NIR', 'care-elements' ) );
	}

	/**
	 * Sorted names of the regions, in the language of a locale where there is one.
	 *
	 * @param string $locale A locale as WordPress writes it.
	 * @return array<string, string>
	 */
	public static function region_names( $locale ) {
		$language = self::language_of( $locale );
		$names    = array();
		foreach ( self::regions() as $code => $region ) {
			$names[ $code ] = $region['names'][ $language ? $language : 'en' ] . " ($code)";
		}
		asort( $names, SORT_LOCALE_STRING );
		return $names;
	}

	/**
	 * Hash of a script, for its integrity attribute.
	 *
	 * @param string $file Name of the script in `cdn`.
	 * @return string|null
	 */
	public static function integrity( $file ) {
		$known = self::part( 'integrity' );
		return isset( $known[ $file ] ) ? $known[ $file ] : null;
	}

	/**
	 * Name of the folder in `cdn` with all files but the loader.
	 *
	 * @return string
	 */
	public static function folder() {
		return self::part( 'folder' );
	}

	/**
	 * By tag, the files that an element shares with others, by their names without `.js`.
	 *
	 * @return array<string, string[]>
	 */
	public static function shared_files() {
		return self::part( 'shared' );
	}

	/**
	 * The language that serves a language tag, if there is one: `es` for `es-MX` or `es_MX`. The elements use the same
	 * patterns (src/language/match.ts).
	 *
	 * @param string $tag A language tag, or a locale as WordPress writes it.
	 * @return string|null
	 */
	public static function language_of( $tag ) {
		$tag = str_replace( '_', '-', trim( $tag ) );
		foreach ( self::languages() as $code => $language ) {
			$pattern = "/^({$language['tags']})(?!-[a-z]{3,4}\\b|[^-.]|.*@)/i";
			if ( preg_match( $pattern, $tag ) ) {
				return $code;
			}
		}
		return null;
	}

	/**
	 * One part of the file.
	 *
	 * @param string $name Name of the part.
	 * @return mixed
	 */
	private static function part( $name ) {
		if ( null === self::$data ) {
			self::$data = self::read( 'catalog.json' );
		}
		return self::$data[ $name ];
	}

	/**
	 * Reads a file that the build wrote.
	 *
	 * @param string $file Path below the folder `data`.
	 * @return array
	 */
	public static function read( $file ) {
		return wp_json_file_decode( plugin_dir_path( PLUGIN_FILE ) . "data/$file", array( 'associative' => true ) );
	}
}
