import type { DataColumnName } from '../../../model/dataColumns.ts';

/** The words of the page where one takes the map away; they come with it, and not with the first view. */
export type ShareMessages = {
  readonly intro: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly embed: {
    readonly heading: string;
    /** How to do it, also where there is no script. */
    readonly how: string;
    readonly show: string;
    readonly all: string;
    readonly oneCluster: string;
    readonly oneSector: string;
    readonly some: string;
    readonly language: string;
    readonly look: string;
    readonly panel: string;
    readonly title: string;
    readonly legend: string;
    readonly counties: string;
    readonly live: string;
    readonly camera: string;
    readonly cameraHint: string;
    readonly preview: string;
    readonly widths: Readonly<Record<'phone' | 'article' | 'wide', string>>;
    readonly width: string;
    readonly scaled: (percent: number) => string;
    readonly code: string;
    readonly script: string;
    readonly scriptHint: string;
    readonly relative: string;
    readonly link: string;
    readonly wordpress: string;
    readonly wordpressHow: string;
  };

  readonly pictures: {
    readonly heading: string;
    readonly intro: string;
    readonly shape: string;
    readonly shapes: Readonly<Record<'landscape' | 'square' | 'story', string>>;
    /** In the names of files: small letters without marks. */
    readonly shapeNames: Readonly<Record<'landscape' | 'square' | 'story', string>>;
    readonly file: string;
    readonly vector: string;
    readonly screen: (times: number, width: number, height: number) => string;
    readonly print: (millimetres: number, width: number, height: number) => string;
    readonly look: string;
    readonly looks: Readonly<Record<'light' | 'dark', string>>;
    readonly legend: string;
    readonly preview: string;
    readonly making: string;
    readonly download: string;
    readonly copyPicture: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
    /** In the picture. */
    readonly source: (line: string) => string;
    readonly credit: (address: string) => string;
    readonly scale: (distance: string) => string;
  };

  readonly data: {
    readonly heading: string;
    readonly intro: string;
    readonly files: Readonly<Record<'csv' | 'excel' | 'geojson' | 'json', string>>;
    readonly licence: string;
    readonly dictionary: string;
    readonly dictionaryIntro: string;
    readonly columns: Readonly<Record<DataColumnName, string>>;
    /** Only in the GeoJSON file. */
    readonly kind: string;
  };

  readonly citation: {
    readonly heading: string;
    readonly text: string;
    readonly bibtex: string;
    readonly read: (date: string) => string;
    readonly source: (publisher: string, year: number, title: string) => string;
  };

  readonly facts: {
    readonly heading: string;
    readonly intro: string;
    readonly box: string;
    readonly section: (label: string) => string;
    /** The words for two and up: a statement with one of them in it gives a figure. */
    readonly numbers: readonly string[];
  };
};
